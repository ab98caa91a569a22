import { isDigit, isLetter } from './patterns.ts';

export const APOSTROPHE = '’';
export const PRIME = '′';
export const DOUBLE_PRIME = '″';

/** Words that begin with an apostrophe: 's, 'ne, 'n, 'tschuldigung. */
const ELIDED =
  /(?:s|n|ne|nen|nem|ner|nes|türlich|tschuldigung|schuldigung|tschuldige|zefix)(?![\p{L}\p{N}\p{M}])/iuy;
const DECADE = /\d\d(?:er|ern|ers|s)(?![\p{L}\p{N}])/uy;
/** Years and informal words that begin with an apostrophe or are quoted. */
const PERHAPS_ELIDED =
  /(?:\d\d(?![\u00A0\u202F])|mal|is|nauf|nunter|naus|rum|ran|rein|raus|rauf|runter|rüber|nüber|drauf|drin|drum|dran|bisschen)(?![\p{L}\p{N}\p{M}])/uy;

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

/** Hans' Auto, Max' Haus: an apostrophe after an s sound before a noun. */
export function isGenitive(text: string, index: number): boolean {
  return (
    /[sßxz]/iu.test(text[index - 1] ?? '') && /^\s\p{Lu}/u.test(text.slice(index + 1, index + 3))
  );
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
    if (!/['’‘]/u.test(text[end] ?? '')) return true;
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
