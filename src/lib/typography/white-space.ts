export const NO_BREAK = '\u00A0';
export const NARROW = '\u202F';

/** One space as a rule sees it: typed, no-break, or the soft line break of a Markdown paragraph. */
export const SPACE = '[ \\t\\n\\u00A0\\u202F]';

/** Not in the middle of a word or number. */
export const WORD_START = '(?<![\\p{L}\\p{N}\\p{M}_])';
export const WORD_END = '(?![\\p{L}\\p{N}\\p{M}_])';

/** 5 · 5,5 · 1.000.000 · 14:30. Deterministic, so that a long row of digits stays linear. */
export const NUMBER = '\\d+(?:[.,:]\\d+)*';

/** A number that does not continue a word, a number, a phone number or a code. */
export const NUMBER_START = '(?<![\\p{L}\\p{N}\\p{M}_.,:/+#–−-])';
