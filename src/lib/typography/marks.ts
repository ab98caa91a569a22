import {
  DOUBLE_PRIME,
  endsWithApostrophe,
  isSeconds,
  isTypedApostrophe,
  readApostrophe,
} from './apostrophes.ts';
import { isDigit, isLetter } from './patterns.ts';

/** A character that may be a quotation mark, an apostrophe or a prime. */
export interface Mark {
  readonly index: number;
  readonly char: string;
  readonly kind: 'double' | 'single';
  readonly position: Position;
  /** The neighbours; an empty string at the edge of the block. */
  readonly before: string;
  readonly after: string;
  /** What it becomes where it needs no partner: an apostrophe or a prime. */
  readonly unpaired: string | undefined;
}

/** Where a mark may be: opening, closing, either, or between two spaces. */
type Position = 'open' | 'close' | 'between' | 'lone';

const MARKS = /["„“”'‚‘’´`]/gu;
const DOUBLE = '"„“”';
const SPACE_OR_EDGE = /^\s?$/u;
const OPENING_BEFORE = /[([{/–—‒−=+<>|&\-¿¡»«›‹]/u;
const CLOSING_AFTER = /[)\]}.,;:!?…/–—−\-|<>=»«›‹]/u;
/** How many marks are searched for a partner: bounds the time for a text of nothing but marks. */
const LOOKAHEAD = 40;

/** All marks of a block with what their neighbours tell about them. */
export function readMarks(text: string): Mark[] {
  const found = [...text.matchAll(MARKS)].map((match) => match.index);
  const marks: Mark[] = [];
  for (let first = 0; first < found.length; ) {
    let last = first;
    while (found[last + 1] === (found[last] ?? 0) + 1) last++;
    // Adjacent marks ("' or '") share their neighbours.
    const start = found[first] ?? 0;
    const end = (found[last] ?? 0) + 1;
    const outerAfter = characterAfter(text, end);
    const outerBefore = followsDoubleHyphen(text, start, outerAfter)
      ? ' '
      : characterBefore(text, start);
    const position = positionBetween(outerBefore, outerAfter);
    for (const index of found.slice(first, last + 1)) marks.push(readMark(text, index, position));
    first = last + 1;
  }
  return marks;
}

/** Whether a better closing mark of the same kind comes before the next opening one. */
export function closesLater(text: string, marks: readonly Mark[], order: number): boolean {
  const mark = marks[order];
  const isApostrophe = isTypedApostrophe(mark?.char ?? '');
  let depth = 0;
  for (const later of marks.slice(order + 1, order + 1 + LOOKAHEAD)) {
    if (later.unpaired !== undefined) continue;
    const opens = isOpening(later);
    if (later.position === 'lone' && !opens) continue;
    if (later.kind !== mark?.kind) {
      if (mark?.kind === 'double' || isApostrophe) continue;
      depth += opens ? 1 : -1;
      if (depth < 0) return false;
      continue;
    }
    if (opens) return false;
    if (depth === 0 && closesWell(text, later, isApostrophe)) return true;
  }
  return false;
}

function isOpening({ char, position }: Mark): boolean {
  return char === '„' || char === '‚' || (position === 'open' && char !== '’');
}

function closesWell(text: string, mark: Mark, forApostrophe: boolean): boolean {
  if (mark.kind === 'double') return !isDigit(mark.before);
  return !isTypedApostrophe(mark.char) && (forApostrophe || !endsWithApostrophe(text, mark.index));
}

function readMark(text: string, index: number, position: Position): Mark {
  const char = text[index] ?? '';
  const before = characterBefore(text, index);
  const after = characterAfter(text, index + 1);
  const kind = DOUBLE.includes(char) ? 'double' : 'single';
  const seconds = isSeconds(text, index) ? DOUBLE_PRIME : undefined;
  const unpaired =
    kind === 'single'
      ? readApostrophe(text, index, { before, after, opens: position === 'open' })
      : seconds;
  return { index, char, kind, position, before, after, unpaired };
}

/** What the characters around a mark tell about it; an empty string is the edge of the block. */
function positionBetween(before: string, after: string): Position {
  const edgeBefore = SPACE_OR_EDGE.test(before);
  const edgeAfter = SPACE_OR_EDGE.test(after);
  if (edgeBefore && edgeAfter) return 'lone';
  if (edgeBefore) return /[,;:!?)\]}]/u.test(after) ? 'lone' : 'open';
  if (edgeAfter) return /[([{]/u.test(before) ? 'lone' : 'close';
  if (/[([{]/u.test(before)) return /[)\]}]/u.test(after) ? 'lone' : 'open';
  const opens = OPENING_BEFORE.test(before);
  const closes = CLOSING_AFTER.test(after);
  if (opens === closes) return 'between';
  return opens ? 'open' : 'close';
}

/** Wort--"Zitat": the double hyphen is going to be a dash between spaces. */
function followsDoubleHyphen(text: string, start: number, outerAfter: string): boolean {
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
