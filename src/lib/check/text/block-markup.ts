import type { RuleId } from '../../../schema/rule-ids.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Finding, type Position, type Problem, problemOf } from '../../source/problem.ts';
import { positionOfNode, sourceOfNode, type TextTree, walk } from '../../source/text-tree.ts';

/** A line of a paragraph, without its indentation. */
interface Line extends Position {
  text: string;
}

/** What a line must begin with before a paragraph is examined. */
const SUSPICIOUS = /^[ \t>]*(?:##|[•·|]|-\p{L})/mu;
const HEADING = /^(#{2,6})[\p{L}\p{N}„"]/u;
const MARKER = /^(?:•\s*(?=[^\s•·])|·\s+(?=[^\s•·])|-(?=\p{L}))/u;
/** Neither a sentence, as in a dialogue, nor the end of a word. */
const SINGLE_ITEM = /^-\p{Lu}[^.?!…\n]*$/u;

const NO_SPACE =
  'Hinter dem Strich fehlt ein Leerzeichen, deshalb wird das keine Liste. Schreibe `- ` vor jeden Punkt.';
const NO_LIST =
  'macht in Markdown keine Liste; die Zeilen laufen zu einem Absatz zusammen. Schreibe `- ` vor jeden Punkt.';

/** Lines that were meant as headings, lists or tables, and code blocks that nothing closes. */
export function checkBlockMarkup(document: TextDocument<unknown>): Problem[] {
  const { path, body, tree, isWhole } = document;
  if (tree === undefined || !isWhole) return [];
  const found = walk(tree).flatMap((node) => {
    if (node.type === 'paragraph') return checkParagraph(node, body);
    return node.type === 'code' ? checkFence(node, body) : [];
  });
  return found.map((finding) => problemOf(path, finding));
}

function checkParagraph(node: TextTree, body: string): Finding[] {
  const source = sourceOfNode(node, body);
  if (!SUSPICIOUS.test(source)) return [];
  const lines = linesOf(source, positionOfNode(node));
  const report = (rule: RuleId, { line, column }: Line, message: string): Finding => {
    return { rule, line, column, message };
  };
  const [item, row] = [findListItem(lines), findTableRow(lines)];
  return [
    ...lines.flatMap((line) => {
      const [, hashes] = HEADING.exec(line.text) ?? [];
      return hashes === undefined ? [] : report('broken-heading', line, headingMessage(hashes));
    }),
    ...(item === undefined ? [] : [report('broken-list', item, listMessage(item))]),
    ...(row === undefined ? [] : [report('broken-table', row, tableMessage(row))]),
  ];
}

function linesOf(source: string, start: Position): Line[] {
  return source.split('\n').map((typed, index) => {
    const text = typed.replace(/^[ \t>]+/, '');
    const column = (index === 0 ? start.column : 1) + typed.length - text.length;
    return { text, line: start.line + index, column };
  });
}

/** The first line of a list that is none: two markers in a row, or a paragraph that is one item. */
function findListItem(lines: readonly Line[]): Line | undefined {
  const markers = lines.map(({ text }) => MARKER.exec(text)?.[0].charAt(0));
  const pair = markers.findIndex(
    (marker, index) => marker !== undefined && marker === markers[index + 1],
  );
  const [first] = lines;
  const isItem = markers[0] !== '-' || (lines.length === 1 && SINGLE_ITEM.test(first?.text ?? ''));
  return markers[0] !== undefined && isItem ? first : lines[pair];
}

/** The first of two lines in a row that look like rows of a table. */
function findTableRow(lines: readonly Line[]): Line | undefined {
  const rows = lines.map(({ text }) => /^\|.*\|$/.test(text.trimEnd()));
  return lines[rows.findIndex((isRow, index) => isRow && rows[index + 1] === true)];
}

/** A code block that goes on to the end of the text because nothing closes it. */
function checkFence(node: TextTree, body: string): Finding[] {
  const lines = sourceOfNode(node, body).trimEnd().split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined || (lines.length > 1 && closes(lines.at(-1) ?? '', fence))) return [];
  const message = `Hier beginnt ein Block aus Code, den nichts schließt; alles danach steht als Code da. Setze ans Ende eine Zeile mit ${fence}, oder lösche diese.`;
  return [{ ...positionOfNode(node), rule: 'unclosed-code', message }];
}

/** The last line may be inside a quotation or a list. */
function closes(line: string, fence: string): boolean {
  const characters = line.replace(/^[>\s]*/, '');
  return characters.startsWith(fence) && /^([`~])\1*$/.test(characters);
}

function headingMessage(hashes: string): string {
  return `Hinter \`${hashes}\` fehlt ein Leerzeichen, deshalb wird das keine Überschrift. Schreibe \`${hashes} Überschrift\`, in einem Absatz für sich.`;
}

function listMessage({ text }: Line): string {
  return text.startsWith('-') ? NO_SPACE : `„${text.charAt(0)}“ ${NO_LIST}`;
}

function tableMessage({ text }: Line): string {
  const cells = text
    .trimEnd()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  const delimiter = `|${cells.map(() => ' --- |').join('')}`;
  return `Diese Zeilen ergeben keine Tabelle, denn unter der Kopfzeile fehlt die Linie, oder sie hat nicht so viele Teile wie der Kopf. Setze \`${delimiter}\` darunter.`;
}
