/** A line of a pasted text, without its mark. */
export interface Line {
  kind: 'text' | 'bullet' | 'number' | 'rule';
  text: string;
  /** How far a list line is indented. */
  level: number;
  /** Of a numbered line. */
  number: number | null;
  /** The parts between tabs; one for a line without. */
  cells: string[];
}

const BULLET = /^(?:[-*–·‣][ \t]+|[•◦▪●○■□✓✔➤►→][ \t]*)(?=\S)/u;
const LONE_BULLET = /^[•◦▪●○■□·]$/u;
const NUMBER = /^(\d{1,3})[.)][ \t]+(?=\S)/;
const RULE = /^(?:[-*_=~–—][ \t]?){3,}$/u;
const SENTENCE_END = /[.!?:…]["“”»«)’]*$/u;

/** The lines of a text that carry something; wrapped lines are joined into their paragraph. */
export function readLines(text: string): Line[] {
  const blocks = text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const isWrapped = isHardWrapped(blocks);
  const rows = blocks.flatMap((lines) => joinLoneBullets(isWrapped ? unwrap(lines) : lines));
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
 * A number stands for a list only where the next one follows; a dash only beside another dash,
 * since a single one may open a sentence. Other lines keep their mark as text.
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

/** In a wrapped text most lines inside a paragraph end in the middle of a sentence. */
function isHardWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trimEnd());
  const wrapped = inner.filter(
    (line) => line.length >= 45 && line.length <= 100 && !SENTENCE_END.test(line),
  );
  return inner.length >= 3 && wrapped.length >= inner.length * 0.6;
}

function unwrap(lines: readonly string[]): string[] {
  const isStart = (line: string) => BULLET.test(line.trim()) || NUMBER.test(line.trim());
  return joinLines(lines, (_, line) => !isStart(line));
}

function joinLoneBullets(lines: readonly string[]): string[] {
  return joinLines(lines, (last) => LONE_BULLET.test(last.trim()));
}

/** Appends each line to the one before where `belongs` says so. */
function joinLines(
  lines: readonly string[],
  belongs: (last: string, line: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(last, line)) joined.splice(-1, 1, `${last} ${line.trim()}`);
    else joined.push(line);
  }
  return joined;
}
