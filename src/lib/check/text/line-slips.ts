import type { Position } from '../../source/problem.ts';
import { type Slip, sourceOfNode } from '../../source/slip.ts';
import { positionOfNode, type TextTree } from '../../source/text-tree.ts';

type Paragraph = Extract<TextTree, { type: 'paragraph' }>;

/** A line of a paragraph, without what indents it, and where it begins. */
interface Line extends Position {
  text: string;
}

/** What a line must begin with before a paragraph is looked at more closely. */
const SUSPICIOUS = /^[ \t>]*(?:##|[•·|]|-\p{L})/mu;
const HEADING = /^(#{2,6})[\p{L}\p{N}„"]/u;
const MARK = /^(?:•\s*(?=[^\s•·])|·\s+(?=[^\s•·])|-(?=\p{L}))/u;
/** Neither a sentence, as in a dialogue, nor the end of a word. */
const LONE_POINT = /^-\p{Lu}[^.?!…\n]*$/u;

const NO_GAP =
  'Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.';
const NO_MARK =
  'macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.';

/** Lines of a paragraph that were meant as headings, lists or tables. */
export function findLineSlips(node: Paragraph, body: string): Slip[] {
  const source = sourceOfNode(node, body);
  if (!SUSPICIOUS.test(source)) return [];
  const lines = linesOf(source, positionOfNode(node));
  const report = ({ line, column }: Line, message: string): Slip => ({ line, column, message });
  return [
    ...lines.flatMap((line) => {
      const signs = HEADING.exec(line.text)?.[1];
      return signs === undefined ? [] : [report(line, headingWithoutGap(signs))];
    }),
    ...findList(lines).map((line) => report(line, messageOfList(line))),
    ...findTable(lines).map((line) => report(line, messageOfTable(line))),
  ];
}

function linesOf(source: string, start: Position): Line[] {
  return source.split('\n').map((typed, index) => {
    const text = typed.replace(/^[ \t>]+/, '');
    const column = (index === 0 ? start.column : 1) + typed.length - text.length;
    return { text, line: start.line + index, column };
  });
}

function headingWithoutGap(signs: string): string {
  return `Hinter \`${signs}\` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe \`${signs} Überschrift\`, in einem Absatz für sich.`;
}

/** The first line of a list that is none: two marks in a row, or a paragraph that is one point. */
function findList(lines: readonly Line[]): Line[] {
  const marks = lines.map(({ text }) => MARK.exec(text)?.[0].charAt(0));
  const first = marks.findIndex((mark, index) => mark !== undefined && mark === marks[index + 1]);
  const [start] = lines;
  const isPoint = marks[0] !== '-' || (lines.length === 1 && LONE_POINT.test(start?.text ?? ''));
  const line = marks[0] !== undefined && isPoint ? start : lines[first];
  return line === undefined ? [] : [line];
}

function messageOfList({ text }: Line): string {
  return text.startsWith('-') ? NO_GAP : `„${text.charAt(0)}“ ${NO_MARK}`;
}

/** The first of two lines in a row that look like rows of a table. */
function findTable(lines: readonly Line[]): Line[] {
  const rows = lines.map(({ text }) => /^\|.*\|$/.test(text.trimEnd()));
  const line = lines[rows.findIndex((isRow, index) => isRow && rows[index + 1] === true)];
  return line === undefined ? [] : [line];
}

function messageOfTable({ text }: Line): string {
  const cells = text
    .trimEnd()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  const rule = `|${cells.map(() => ' --- |').join('')}`;
  return `Diese Zeilen ergeben keine Tabelle, denn unter der Kopfzeile fehlt die Linie, oder sie hat nicht so viele Teile wie der Kopf. Setze \`${rule}\` darunter.`;
}
