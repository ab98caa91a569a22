import type { Root, RootContent, TableRow } from 'mdast';
import { alphanumericsOf } from '../reading/mdast-text.ts';
import type { Reading } from '../reading/reading.ts';
import { createRemarks } from '../reading/remarks.ts';
import { type Line, readLines } from './text-lines.ts';
import { findTeaser } from './text-teaser.ts';

/** A caption, byline or date: short and without a period, but no heading. */
const ASIDE =
  /^(foto|bild|bildquelle|grafik|quelle|quellen|stand|copyright|©|von \p{Lu}|text:|autor|anzeige$|\d{1,2}\. ?(\d|\p{Lu}\p{L}+ \d{4}))/iu;

/**
 * Reads a text as pasted from a web page: the first line is the title, short lines without a period
 * are headings, lines with a mark are list items, lines with tabs are tables. All words stay.
 */
export function readPlainText(text: string): Reading {
  const remarks = createRemarks();
  const { title, description, kicker, rest } = findTeaser(readLines(text), remarks);
  const children = readBlocks(rest);
  const headings = children.filter(({ type }) => type === 'heading').length;
  if (headings > 0) remarks.add(`Kurze Zeilen als Zwischenüberschriften gelesen: ${headings}`);
  const tree: Root = { type: 'root', children };
  if (title !== undefined) tree.children.unshift(textBlock('heading', title, 1));
  const frontmatter = kicker === undefined ? {} : { kicker };
  return { tree, description, frontmatter, pictures: [], remarks };
}

/** True for a line that can be the heading of a section. */
function isHeadingLike({ cells, kind, text }: Line): boolean {
  return (
    kind === 'text' &&
    cells.length === 1 &&
    text.length <= 90 &&
    !/[.:;,…]["“”«»‘’)]*$/u.test(text) &&
    /^["„»“(]?[\p{Lu}\p{N}]/u.test(text) &&
    !/\p{Ll}{3}[.!?] \p{Lu}/u.test(text) &&
    !ASIDE.test(text) &&
    !/^(https?:|www\.)/i.test(text) &&
    alphanumericsOf(text) !== ''
  );
}

function readBlocks(lines: readonly Line[]): RootContent[] {
  const blocks: RootContent[] = [];
  let index = 0;
  while (index < lines.length) {
    const { block, length } = readBlock(lines, index);
    blocks.push(block);
    index += length;
  }
  return blocks;
}

function readBlock(lines: readonly Line[], from: number): { block: RootContent; length: number } {
  const line = lines[from];
  if (line === undefined) throw new RangeError(`Keine Zeile ${from}`);
  const run = (test: (candidate: Line) => boolean) => {
    let end = from;
    for (let next = lines[end]; next !== undefined && test(next); next = lines[end]) end++;
    return lines.slice(from, end);
  };
  if (line.kind === 'rule') return { block: { type: 'thematicBreak' }, length: 1 };
  if (line.kind === 'bullet' || line.kind === 'number') {
    const items = run(
      ({ kind, level }) =>
        kind === line.kind || (kind !== 'text' && kind !== 'rule' && level > line.level),
    );
    return { block: list(items), length: items.length };
  }
  if (line.cells.length > 1) {
    const rows = run(({ cells }) => cells.length > 1);
    if (rows.length > 1) return { block: table(rows), length: rows.length };
  }
  const shorts = run(isHeadingLike);
  const isLast = from + shorts.length === lines.length;
  const isAnnounced = lines[from - 1]?.text.endsWith(':') === true;
  if (shorts.length > 2 && (!isLast || isAnnounced)) {
    // Consecutive short lines are a list; the last one is the heading of what follows.
    const items = isLast ? shorts : shorts.slice(0, -1);
    return { block: list(items), length: items.length };
  }
  const type = isHeadingLike(line) && !isLast ? 'heading' : 'paragraph';
  return { block: textBlock(type, line.text), length: 1 };
}

function list(items: readonly Line[]): RootContent {
  const first = items[0];
  const level = Math.min(...items.map((item) => item.level));
  const groups: Line[][] = [];
  for (const item of items) {
    if (item.level <= level || groups.length === 0) groups.push([item]);
    else groups.at(-1)?.push(item);
  }
  return {
    type: 'list',
    ordered: first?.kind === 'number',
    start: first?.kind === 'number' ? first.number : null,
    spread: false,
    children: groups.map(([head, ...below]) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: head?.text ?? '' }] },
        ...(below.length === 0 ? [] : [list(below) as Extract<RootContent, { type: 'list' }>]),
      ],
    })),
  };
}

function table(rows: readonly Line[]): RootContent {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const children = rows.map(
    ({ cells }): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, index) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: cells[index] ?? '' }],
      })),
    }),
  );
  return { type: 'table', align: Array.from({ length: width }, () => null), children };
}

function textBlock(type: 'heading' | 'paragraph', value: string, depth: 1 | 2 = 2): RootContent {
  const children = [{ type: 'text' as const, value }];
  return type === 'heading' ? { type, depth, children } : { type, children };
}
