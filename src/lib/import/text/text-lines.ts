import { BULLET, joinLines, NUMBER, unwrapBlocks } from './text-wrapping.ts';

/** A line of a pasted text, without its list mark. */
export interface Line {
  kind: 'text' | 'bullet' | 'number' | 'rule';
  text: string;
  /** Indent in spaces. */
  level: number;
  /** Of a numbered item. */
  number: number | null;
  /** The parts between tabs. */
  cells: string[];
}

const LONE_BULLET = /^[•◦▪●○■□·]$/u;
const RULE = /^(?:[-*_=~–—][ \t]?){3,}$/u;

/** The lines of a text that are not empty; wrapped lines are joined. */
export function readLines(text: string): Line[] {
  const blocks = text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)*\n/)
    .map((block) => withoutUnderlines(block.split('\n').filter((line) => line.trim() !== '')))
    .filter((lines) => lines.length > 0);
  const rows = unwrapBlocks(blocks).flatMap(joinLoneBullets);
  return confirmMarks(rows.map(readLine));
}

function readLine(row: string): Line {
  const line = row.trim();
  const level = (/^\s*/.exec(row)?.[0] ?? '').replaceAll('\t', '  ').length;
  const whole = { kind: 'text' as const, text: oneLine(line), level, number: null, cells: [''] };
  if (RULE.test(line)) return { ...whole, kind: 'rule' };
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) {
    return { ...whole, kind: 'bullet', text: oneLine(line.slice(bullet.length)) };
  }
  const number = NUMBER.exec(line);
  if (number !== null) {
    const text = oneLine(line.slice(number[0].length));
    return { ...whole, kind: 'number', text, number: Number(number[1]) };
  }
  return { ...whole, cells: line.split('\t').map(oneLine) };
}

function oneLine(text: string): string {
  return text.trim().replace(/[ \t]+/g, ' ');
}

/**
 * A number marks a list item only where the next number follows: alone it may start a sentence. It
 * then stays text.
 */
function confirmMarks(lines: Line[]): Line[] {
  const isBeside = (line: Line, index: number) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const follows = (from?: Line, to?: Line) =>
      from?.kind === 'number' && to?.kind === 'number' && to.number === (from.number ?? 0) + 1;
    return follows(before, line) || follows(line, after) || before?.kind === 'bullet';
  };
  return lines.map((line, index) =>
    line.kind !== 'number' || isBeside(line, index)
      ? line
      : { ...line, kind: 'text', text: `${line.number}. ${line.text}`, number: null },
  );
}

/** Equals signs or dashes of the length of the line above only underline it. */
function withoutUnderlines(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const above = lines[index - 1]?.trim() ?? '';
    const isLine = /^(={3,}|-{3,})$/.test(line.trim());
    return !isLine || above === '' || Math.abs(above.length - line.trim().length) > 3;
  });
}

function joinLoneBullets(lines: readonly string[]): string[] {
  return joinLines(lines, (last) => LONE_BULLET.test(last.trim()));
}
