import { isClipped } from './elisions.ts';
import { type Position, positionBetween } from './mark-position.ts';

/** A character that may be a quotation mark, an apostrophe or a prime. */
export interface Mark {
  readonly index: number;
  readonly char: string;
  readonly kind: 'double' | 'single';
  readonly position: Position;
  /** The neighbours; an empty string at the edge of the block. */
  readonly before: string;
  readonly after: string;
  /** Decided without looking for a partner: it is an apostrophe or a prime. */
  readonly alone: string | undefined;
}

export const APOSTROPHE = '’';
export const PRIME = '′';
export const DOUBLE_PRIME = '″';

const MARKS = /["„“”'‚‘’´`]/gu;
const DOUBLE = '"„“”';
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

/** All marks of a block with what their surroundings say about them. */
export function readMarks(text: string): Mark[] {
  const found = [...text.matchAll(MARKS)].map((match) => match.index);
  const marks: Mark[] = [];
  for (let first = 0; first < found.length; ) {
    let last = first;
    while (found[last + 1] === (found[last] ?? 0) + 1) last++;
    // Marks that touch ("' or '") share their surroundings.
    const start = found[first] ?? 0;
    const end = (found[last] ?? 0) + 1;
    const outerAfter = characterAfter(text, end);
    const outerBefore = followsOpenDash(text, start, outerAfter)
      ? ' '
      : characterBefore(text, start);
    const position = positionBetween(outerBefore, outerAfter);
    for (const index of found.slice(first, last + 1)) marks.push(readMark(text, index, position));
    first = last + 1;
  }
  return marks;
}

export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

function readMark(text: string, index: number, position: Position): Mark {
  const char = text[index] ?? '';
  const before = characterBefore(text, index);
  const after = characterAfter(text, index + 1);
  const kind = DOUBLE.includes(char) ? 'double' : 'single';
  const alone =
    kind === 'single' ? decideAlone(text, index, char, before, after, position) : undefined;
  return { index, char, kind, position, before, after, alone };
}

/** Apostrophes and primes that need no partner to be recognised. */
function decideAlone(
  text: string,
  index: number,
  char: string,
  before: string,
  after: string,
  position: Position,
): string | undefined {
  if (char === '‚') return undefined;
  const letterBefore = isLetter(before);
  if (isDigit(before) && isDigit(after)) {
    if (/^\d{3}(?!\d)/u.test(text.slice(index + 1, index + 5))) return APOSTROPHE;
    return char === "'" ? PRIME : char;
  }
  const wordBefore = letterBefore || isDigit(before);
  if (wordBefore && isLetter(after)) return APOSTROPHE;
  if (letterBefore && isDigit(after)) return APOSTROPHE;
  if (position === 'open' && isClipped(text, index)) return APOSTROPHE;
  if (char === '´' && letterBefore) return undefined;
  return char === '´' || char === '`' ? char : undefined;
}

/** Wort--"Zitat": the double hyphen will be a dash between spaces. */
function followsOpenDash(text: string, start: number, outerAfter: string): boolean {
  if (!text.startsWith('--', start - 2) || !isLetter(outerAfter)) return false;
  return /[\p{L}\p{M}“‘"'»«).!?]/u.test(characterBefore(text, start - 2));
}

function characterBefore(text: string, index: number): string {
  const low = text[index - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(Math.max(0, index - 2), index) : low;
}

function characterAfter(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}
