import { SENTENCE_STARTS } from './names.ts';
import { SPACE, WORD_END } from './patterns.ts';

/** Nouns in the plural, told by their ending; singular nouns with such an ending are listed. */
const PLURAL =
  '(?!\\p{L}*(?:[Nn]iederlage|[Pp]leite|[Ss]chlappe|[Ff]ührung|[Ss]traße|[Gg]asse|[Aa]llee|[Ee]tage)(?!\\p{L}))\\p{Lu}\\p{L}+(?:e|en|er|eln|ern|s)';
/** An adjective before the noun: 2-3 kleine Bilder. */
const ADJECTIVE =
  '(?:(?!(?:ohne|die|diese|eine|keine|seine|ihre|unsere|alle|beide)(?!\\p{L}))\\p{Ll}{2,}e|weiteren|neuen)';

/** What follows numbers that count something nobody listed. */
export const COUNTED_NOUN = `(?:${ADJECTIVE}${SPACE})?${PLURAL}${WORD_END}(?!-)`;

/** Before a number, these words introduce an amount; any other noun before it is a name. */
const INTRODUCTIONS = new Set(
  'Rund Circa Ca Etwa Knapp Fast Gut Höchstens Mindestens Maximal Meist Bisher Insgesamt Zwischen Jeweils Weitere Gerade Lediglich'.split(
    ' ',
  ),
);

/**
 * Whether the word before a number makes it a name or a position (Boeing 737, Halle 5, Listing
 * 19, ein 2-3): then a noun that follows is not counted by it. `before` is the text before it.
 */
export function isLabelled(before: string): boolean {
  const word = /(?<![\p{L}\p{N}])([\p{L}\p{N}.-]+)\s$/u.exec(before)?.[1];
  if (word === undefined) return /[\p{L}\p{N}]\s?$/u.test(before);
  if (/^eine?[mnrs]?$/iu.test(word)) return true;
  const plain = word.replace(/\.$/u, '');
  const introduces = SENTENCE_STARTS.has(plain) || INTRODUCTIONS.has(plain);
  return /^[\p{Lu}\p{N}]/u.test(word) && !introduces;
}
