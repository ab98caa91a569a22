import { valueAt } from '../../values/unknown-values.ts';
import { quote, type Remarks } from '../reading/remarks.ts';

/** Braces, up to three deep. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,100}\}){0,1000}\}`;

const ATTRIBUTE = new RegExp(String.raw`\s(?:[\w:-]+=)?${BRACES}`, 'g');
/** A tag with a program in its attributes, which is no tag to Markdown. */
const TAG = String.raw`<[A-Za-z][\w.]*(?=[^<>{}]{0,1000}\{)(?:[^<>{}]|${BRACES}){0,1000}>`;

/**
 * A block of imports and exports of MDX, which ends at an empty line, an expression in braces, or a
 * tag with one.
 */
export const PROGRAM = new RegExp(
  String.raw`(?<=^|\n)(?:import|export)\s[^\n]*(?:\n[^\n]*\S[^\n]*)*|(?<!\\)${BRACES}|${TAG}`,
  'y',
);
const TEXT = /^\{\s*(["'`])([^$\\]*)\1\s*\}$/;
/** Attributes of Kramdown and Pandoc are reported elsewhere. */
const ATTRIBUTES = /^\{[:#.]/;

/**
 * What takes the place of a program in MDX: the value of a field, the text of `{"Text"}`. Lines that
 * load components and comments are named and go; other expressions are named and stay.
 */
export function replaceProgram(
  program: string,
  fields: Readonly<Record<string, unknown>>,
  remarks: Remarks,
  line: string,
): string {
  if (ATTRIBUTES.test(program)) return program;
  if (program.startsWith('<')) {
    const isComponent = /^<[A-Z]/.test(program);
    const what = isComponent
      ? 'Baustein nicht übernommen, setze ihn neu ein'
      : 'Programm in einem Tag entfernt';
    remarks.add(`${what}: ${quote(program, 1_000)}`, line);
    return isComponent ? '' : program.replace(ATTRIBUTE, '');
  }
  const text = TEXT.exec(program)?.[2];
  if (text !== undefined) return text;
  const field = /^\{frontmatter\.([\w.]+)\}$/.exec(program)?.[1];
  const value = field === undefined ? undefined : valueAt(fields, ...field.split('.'));
  if (value !== undefined) return String(value);
  const isExpression = program.startsWith('{') && !program.startsWith('{/*');
  const what = isExpression
    ? 'Ausdruck eines Programms steht noch im Text, ersetze ihn'
    : 'Programmzeile entfernt';
  remarks.add(`${what}: ${quote(program, isExpression ? 160 : 1_000)}`, line);
  return isExpression ? program : '';
}
