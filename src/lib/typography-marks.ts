/** Where a mark may stand: opening, closing, both, or between two spaces. */
type Position = 'open' | 'close' | 'between' | 'lone';

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
const SPACE_OR_EDGE = /^\s?$/u;
const OPENING_BEFORE = /[([{/–—‒−=+<>|&\-¿¡»«›‹]/u;
const CLOSING_AFTER = /[)\]}.,;:!?…/–—−\-|<>=»«›‹]/u;

/** Words that are written with an apostrophe in front: 's, 'ne, 'n, 'tschuldigung. */
const CLIPPED =
  /(?:s|n|ne|nen|nem|ner|nes|türlich|tschuldigung|schuldigung|tschuldige|zefix)(?![\p{L}\p{N}\p{M}])/iuy;
/** Years and informal words that take an apostrophe unless the mark turns out to be a quotation's. */
const PERHAPS_CLIPPED =
  /(?:\d\d(?![\u00A0\u202F])|mal|is|nauf|nunter|naus|rum|ran|rein|raus|rauf|runter|rüber|nüber|drauf|drin|drum|dran|bisschen)(?![\p{L}\p{N}\p{M}])/uy;
const DECADE = /\d\d(?:er|ern|ers|s)(?![\p{L}\p{N}])/uy;
const THOUSANDS = /\d{3}(?!\d)/uy;

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

/** Whether '68 or 'raus may begin after the mark: an apostrophe, unless it opens a quotation. */
export function mayBeClipped(text: string, mark: Mark): boolean {
  return matchLength(PERHAPS_CLIPPED, text, mark.index + 1) > 0;
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
    if (matchesAt(THOUSANDS, text, index + 1)) return APOSTROPHE;
    return char === "'" ? PRIME : char;
  }
  const wordBefore = letterBefore || isDigit(before);
  if (wordBefore && isLetter(after)) return APOSTROPHE;
  if (letterBefore && isDigit(after)) return APOSTROPHE;
  if (position === 'open' && isClipped(text, index)) return APOSTROPHE;
  if (char === '´' && letterBefore) return undefined;
  return char === '´' || char === '`' ? char : undefined;
}

/** 's, ’68er, Rock 'n' Roll; but 's' and 'n' alone in marks are quoted letters. */
function isClipped(text: string, index: number): boolean {
  for (const pattern of [CLIPPED, DECADE]) {
    const length = matchLength(pattern, text, index + 1);
    if (length === 0) continue;
    const end = index + 1 + length;
    if (!/['’‘]/u.test(text[end] ?? '')) return true;
    return (
      /^n$/iu.test(text.slice(index + 1, end)) && /^\s\p{Lu}/u.test(text.slice(end + 1, end + 3))
    );
  }
  return false;
}

/** Wort--"Zitat": the double hyphen will be a dash between spaces. */
function followsOpenDash(text: string, start: number, outerAfter: string): boolean {
  if (!text.startsWith('--', start - 2) || !isLetter(outerAfter)) return false;
  return /[\p{L}\p{M}“‘"'»«).!?]/u.test(characterBefore(text, start - 2));
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  return matchLength(pattern, text, index) > 0;
}

function matchLength(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

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

function characterBefore(text: string, index: number): string {
  const low = text[index - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(Math.max(0, index - 2), index) : low;
}

function characterAfter(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}
