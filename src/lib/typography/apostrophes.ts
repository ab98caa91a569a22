import { isDigit, isLetter } from './patterns.ts';

export const APOSTROPHE = '’';
export const PRIME = '′';
export const DOUBLE_PRIME = '″';

/** Words that begin with an apostrophe: 's, 'ne, 'n, 'tschuldigung. */
const ELIDED =
  /(?:s|n|m|r|t|ne|nen|nem|ner|nes|türlich|tschuldigung|schuldigung|tschuldige|zefix)(?![\p{L}\p{N}\p{M}])/iuy;
const DECADE = /\d\d(?:er|ern|ers|s)(?![\p{L}\p{N}])/uy;
/** Years and informal words that begin with an apostrophe or are quoted: 'raus, 'rausgegangen. */
const PERHAPS_ELIDED =
  /(?:\d\d(?![\u00A0\u202F])|[SN]|mal|is|bisschen|(?:r(?:um|an|ein|aus|auf|unter|über)|n(?:auf|unter|aus|über|ein)|dr(?:auf|in|um|an|über|unter|aus))\p{Ll}*)(?![\p{L}\p{N}\p{M}])/uy;
/** Words that lose their last letter, heut' and ich geh', and verbs before a pronoun: komm' ich, geh' 'raus. */
const CLIPPED = /(?<!\p{L})(?:heut|all|hab|ohn|eh|bald|gern|nich|is|ich\s\p{Ll}+)$/iu;
const CLIPPED_VERB = /(?<!\p{L})\p{L}\p{Ll}+$/u;
const PRONOUN = /^\s(?:['’]|(?:ich|er|sie|es|wir|ihr|du|man|mir|mich|dir|dich|nicht)(?!\p{L}))/u;
/** Degrees, or degrees and minutes, before a mark: 40°22'N, 40°22'37.7"N. */
const MINUTES = /°\s?\d{1,2}(?:[.,]\d+)?$/u;
const SECONDS = /°\s?\d{1,2}['′’]\s?\d{1,2}(?:[.,]\d+)?$/u;

/**
 * What a single mark becomes when its neighbours alone tell that it is an apostrophe or a prime;
 * undefined where it may be a quotation mark.
 */
export function readApostrophe(
  text: string,
  index: number,
  { before, after, opens }: { before: string; after: string; opens: boolean },
): string | undefined {
  const char = text[index] ?? '';
  if (char === '‚') return undefined;
  const letterBefore = isLetter(before);
  if (char === "'" && isDigit(before) && MINUTES.test(contextBefore(text, index))) return PRIME;
  if (isDigit(before) && isDigit(after)) {
    if (/^\d{3}(?!\d)/u.test(text.slice(index + 1, index + 5))) return APOSTROPHE;
    return char === "'" ? PRIME : char;
  }
  if ((letterBefore || isDigit(before)) && isLetter(after)) return APOSTROPHE;
  if (letterBefore && isDigit(after)) return APOSTROPHE;
  if (opens && isElision(text, index)) return APOSTROPHE;
  if (char === '´' && letterBefore) return undefined;
  return char === '´' || char === '`' ? char : undefined;
}

/** Whether '68 or 'raus may follow the mark: an apostrophe unless the mark opens a quotation. */
export function mayBeElision(text: string, index: number): boolean {
  return matchLength(PERHAPS_ELIDED, text, index + 1) > 0;
}

/** Hans' Auto, ich hab' dich: an apostrophe after an s sound before a noun, or a clipped word. */
export function endsWithApostrophe(text: string, index: number): boolean {
  const genitive =
    /[sßxz]/iu.test(text[index - 1] ?? '') && /^\s\p{Lu}/u.test(text.slice(index + 1, index + 3));
  return genitive || isClipped(text, index);
}

/** Whether a double mark after a digit is the sign of seconds: 40°22'37.7"N. */
export function isSeconds(text: string, index: number): boolean {
  return text[index] === '"' && SECONDS.test(contextBefore(text, index));
}

function isClipped(text: string, index: number): boolean {
  const before = contextBefore(text, index);
  const pronounFollows = PRONOUN.test(text.slice(index + 1));
  return CLIPPED.test(before) || (pronounFollows && CLIPPED_VERB.test(before));
}

function contextBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 16), index);
}

/** Whether a mark was typed as an apostrophe; it may still close a quotation. */
export function isTypedApostrophe(char: string): boolean {
  return char === '’' || char === '´';
}

/** 's, ’68er, Rock 'n' Roll; but 's' and 'n' between two marks are quoted letters. */
function isElision(text: string, index: number): boolean {
  for (const pattern of [ELIDED, DECADE]) {
    const length = matchLength(pattern, text, index + 1);
    if (length === 0) continue;
    const end = index + 1 + length;
    const quotable = pattern === ELIDED && /\p{Lu}/u.test(text[index + 1] ?? '');
    if (!/['’‘]/u.test(text[end] ?? '')) return !quotable;
    return (
      /^n$/iu.test(text.slice(index + 1, end)) && /^\s\p{Lu}/u.test(text.slice(end + 1, end + 3))
    );
  }
  return false;
}

function matchLength(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}
