/**
 * Where a line may end: at spaces, at a soft hyphen, and before a letter after a dash, a slash or
 * a hyphen. Up to three characters before a hyphen stay with what follows (E-Commerce).
 */
const BREAK = /( +)|(\u00AD)|(?<=[\p{L}\p{N}\u00AD]{4}-|[–—/])(?=\p{L})/u;

/** Costs of ending a line; an empty line would cost 1. */
const COSTS: Record<Ending, number> = { space: 0, joint: 0.05, hyphen: 0.5, forced: 10, end: 0 };

/**
 * A text in at most `maxLines` lines of even length, as with `text-wrap: balance`, none wider than
 * `width`: with as few divided words as possible, then in as few lines as possible. A line that
 * ends at a soft hyphen shows it. Undefined if the text does not fit; with `isForced`, words that
 * fit no line are cut anywhere without a hyphen, as with `overflow-wrap: anywhere`.
 */
export function breakLines(text: string, options: BreakOptions): Line[] | undefined {
  const { width, maxLines, measure, isForced = false } = options;
  const pieces = splitAtBreaks(text).flatMap((piece) =>
    isForced && measure(joinPieces([piece])) > width ? splitLetters(piece) : [piece],
  );
  const candidates = pieces.map((_, start) => linesFrom(pieces, start, width, measure));
  const settings: Setting[] = [];
  let settingsByStart = new Map<number, Setting>([[pieces.length, { lines: [], cost: 0 }]]);
  for (let count = 1; count <= maxLines; count++) {
    settingsByStart = prependLine(candidates, settingsByStart);
    const complete = settingsByStart.get(0);
    if (complete !== undefined) settings.push(complete);
  }
  const [best] = settings.toSorted(
    (left, right) => countDivisions(left.lines) - countDivisions(right.lines),
  );
  return best?.lines;
}

/** Number of lines that end inside a word, other than at a hyphen of the text. */
export function countDivisions(lines: readonly Line[]): number {
  return lines.filter(({ ending }) => ending === 'hyphen' || ending === 'forced').length;
}

/** Without words of soft hyphens only, and with one space between words. */
function normalizeSpaces(text: string): string {
  return text
    .split(/[ \t\r\n]+/)
    .filter((word) => word.replaceAll('\u00AD', '') !== '')
    .join(' ');
}

function splitAtBreaks(text: string): Piece[] {
  const parts = normalizeSpaces(text).split(BREAK);
  // With two groups in the pattern: text, spaces, soft hyphen, text, spaces, soft hyphen, …
  return parts.flatMap((part = '', index) => {
    if (index % 3 !== 0) return [];
    return [{ text: part, ending: endingOf(parts, index) }];
  });
}

function endingOf(parts: readonly (string | undefined)[], index: number): Ending {
  if (index === parts.length - 1) return 'end';
  if (parts[index + 1] !== undefined) return 'space';
  return parts[index + 2] !== undefined ? 'hyphen' : 'joint';
}

function splitLetters({ text, ending }: Piece): Piece[] {
  const letters = [...text];
  return letters.map((letter, index) => ({
    text: letter,
    ending: index === letters.length - 1 ? ending : 'forced',
  }));
}

/** All lines that start at a piece and fit. */
function linesFrom(
  pieces: readonly Piece[],
  start: number,
  width: number,
  measure: BreakOptions['measure'],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let end = start + 1; end <= pieces.length; end++) {
    const line = pieces.slice(start, end);
    const text = joinPieces(line);
    const length = measure(text);
    if (length > width) break;
    const ending = line.at(-1)?.ending ?? 'end';
    const cost = ((width - length) / width) ** 2 + COSTS[ending];
    candidates.push({ end, line: { text, ending }, cost });
  }
  return candidates;
}

function joinPieces(pieces: readonly Piece[]): string {
  const last = pieces.length - 1;
  return pieces
    .map(({ text, ending }, index) => {
      if (index === last) return ending === 'hyphen' ? `${text}-` : text;
      return ending === 'space' ? `${text} ` : text;
    })
    .join('');
}

/** Extends the best setting of each remainder by a line in front of it. */
function prependLine(
  candidates: readonly Candidate[][],
  rests: ReadonlyMap<number, Setting>,
): Map<number, Setting> {
  const settings = new Map<number, Setting>();
  for (const [start, lines] of candidates.entries()) {
    for (const { end, line, cost } of lines) {
      const rest = rests.get(end);
      const total = cost + (rest?.cost ?? 0);
      if (rest === undefined || total >= (settings.get(start)?.cost ?? Infinity)) continue;
      settings.set(start, { lines: [line, ...rest.lines], cost: total });
    }
  }
  return settings;
}

export interface Line {
  text: string;
  ending: Ending;
}

/** What follows a line: a space, more of the word after a hyphen of the text, after a soft hyphen or anywhere, nothing. */
type Ending = 'space' | 'joint' | 'hyphen' | 'forced' | 'end';

export interface BreakOptions {
  /** In the unit of `measure`. */
  width: number;
  maxLines: number;
  measure(text: string): number;
  isForced?: boolean;
}

interface Piece {
  text: string;
  ending: Ending;
}

interface Candidate {
  end: number;
  line: Line;
  cost: number;
}

interface Setting {
  lines: Line[];
  cost: number;
}
