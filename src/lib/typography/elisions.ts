/** Words that are written with an apostrophe in front: 's, 'ne, 'n, 'tschuldigung. */
const CLIPPED =
  /(?:s|n|ne|nen|nem|ner|nes|türlich|tschuldigung|schuldigung|tschuldige|zefix)(?![\p{L}\p{N}\p{M}])/iuy;
/** Years and informal words that take an apostrophe unless the mark turns out to be a quotation's. */
const PERHAPS_CLIPPED =
  /(?:\d\d(?![\u00A0\u202F])|mal|is|nauf|nunter|naus|rum|ran|rein|raus|rauf|runter|rüber|nüber|drauf|drin|drum|dran|bisschen)(?![\p{L}\p{N}\p{M}])/uy;
const DECADE = /\d\d(?:er|ern|ers|s)(?![\p{L}\p{N}])/uy;

/** 's, ’68er, Rock 'n' Roll; but 's' and 'n' alone in marks are quoted letters. */
export function isClipped(text: string, index: number): boolean {
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

/** Whether '68 or 'raus may begin after the mark at `index`: an apostrophe, unless it opens a quotation. */
export function mayBeClipped(text: string, index: number): boolean {
  return matchLength(PERHAPS_CLIPPED, text, index + 1) > 0;
}

function matchLength(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}
