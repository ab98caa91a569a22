import type { z } from 'zod';
import { closestIssues } from '../../schema/closest-issues.ts';
import { germanMessage } from '../../schema/messages.ts';
import { dropEmpty, isEmpty, valueAt } from '../values/unknown-values.ts';
import { type Problem, problemAt, problemOf } from './problem.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
export const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
export const CONTROL_CHARACTER =
  'Hier steht ein unsichtbares Steuerzeichen, das in Feeds nicht vorkommen darf. Lösche es und tippe die Stelle neu.';

const NEEDLESS = 'ist leer. Lösche die Zeile, oder fülle sie aus';

/** A file of the content folder. */
export interface SourceFile {
  /** As editors see it, such as `content/articles/x.mdx`. */
  path: string;
  text: string;
}

/** A YAML file with its values. */
export type YamlFile = SourceFile & YamlSource;

/** Data that passed its schema, or what is wrong with it. */
export interface Validated<Data> {
  data: Data | undefined;
  problems: Problem[];
}

/** Parses a file that is YAML as a whole. */
export function parseYamlFile(file: SourceFile): YamlFile {
  return { ...file, ...parseYaml(file.text) };
}

/**
 * Checks the values of a YAML text against a schema. Each error becomes a German sentence that
 * names the field, at the line and column of the field.
 */
export function validate<Schema extends z.ZodType>(
  path: string,
  source: YamlSource,
  schema: Schema,
): Validated<z.output<Schema>> {
  const refuse = (problems: Problem[]) => ({ data: undefined, problems });
  if (source.errors.length > 0) return refuse(source.errors.map((error) => problemOf(path, error)));
  const control = findControl(source.data);
  if (control !== undefined)
    return refuse([
      problemAt('control-character', path, source.positionOf(control), CONTROL_CHARACTER),
    ]);
  const result = schema.safeParse(source.data, { error: germanMessage });
  if (result.success) return { data: result.data, problems: [] };
  const needed = schema.safeParse(dropEmpty(source.data)).error?.issues ?? [];
  const isNeedless = ({ path: field }: z.core.$ZodIssue) =>
    isEmpty(valueAt(source.data, ...field.map((key) => (typeof key === 'symbol' ? '' : key)))) &&
    needed.every((issue) => issue.path.join('.') !== field.join('.'));
  return refuse(
    dropFollowUps(result.error.issues)
      .map((issue) => (isNeedless(issue) ? { ...issue, message: NEEDLESS } : issue))
      .flatMap(describeIssue)
      .map(({ kind, field, isKey, message }) => {
        const position = isKey ? source.positionOfKey(field) : source.positionOf(field);
        return problemAt(`${kind}-field`, path, position, message);
      }),
  );
}

/** Where a text holds a control character, written as `\\x01`: no feed could be read with it. */
function findControl(
  value: unknown,
  path: PropertyKey[] = [],
  seen = new Set<object>(),
): PropertyKey[] | undefined {
  if (typeof value === 'string') return CONTROLS.test(value) ? path : undefined;
  // Values may refer to one another in a circle.
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    const found = findControl(inner, [...path, Array.isArray(value) ? Number(key) : key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a list replaces a text, zod also counts its length: one error, two issues. */
function dropFollowUps(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const isType = ({ code }: z.core.$ZodIssue) => code === 'invalid_type';
  const paths = new Set(issues.filter(isType).map(({ path }) => path.join('.')));
  return issues.filter((issue) => isType(issue) || !paths.has(issue.path.join('.')));
}

/** What a schema refuses, in a German sentence. */
interface Refusal {
  kind: 'missing' | 'unknown' | 'invalid';
  field: readonly PropertyKey[];
  /** True where the name of the field is wrong, not its value. */
  isKey: boolean;
  message: string;
}

/** An issue of a schema as sentences: one for each unknown key, else one. */
export function describeIssue(issue: z.core.$ZodIssue): Refusal[] {
  const { code, path, message } = issue;
  if (code === 'invalid_union') return closestIssues(issue).flatMap(describeIssue);
  if (code === 'unrecognized_keys') {
    const sentences = message.split('\n');
    return issue.keys.map((key, index) => ({
      kind: 'unknown',
      field: [...path, key],
      isKey: true,
      message: sentences[index] ?? '',
    }));
  }
  return [
    {
      kind: /^(?:fehlt|ist leer)\b/.test(message) ? 'missing' : 'invalid',
      field: path,
      isKey: code === 'invalid_key',
      message: `${describePath(path)} ${message}.`.replace(/([.?!])\.$/, '$1'),
    },
  ];
}

/**
 * What a sentence is about: `cover.alt` as it is, `authors.0` as „Der 1. Eintrag von `authors`“,
 * `sources.1.url` as „`url` im 2. Eintrag von `sources`“.
 */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'Der Inhalt';
  const index = path.findLastIndex((part) => typeof part === 'number');
  const inside = path.slice(index + 1).join('.');
  if (index < 0) return `\`${inside}\``;
  const list = path.slice(0, index).join('.');
  const entry = `${Number(path[index]) + 1}. Eintrag von \`${list}\``;
  return inside === '' ? `Der ${entry}` : `\`${inside}\` im ${entry}`;
}
