import { type Dictionary, isCapital, lower } from './known-words.ts';

/** Endings of towns, with those of who lives there, and of streets. */
const PLACE =
  /(?:bach|burg|dorf|hausen|häuser|heim|hofen|ingen|kirchen|ow|reuth|roda|stedt|walde|weiler|wil)(?:ern?|s)?$|ingern?$|(?:allee|gasse|platz|straße|weg)$/u;
/** A word before that is no part of a name. */
const BEFORE = /(?:^|[\s„"»(])(\p{Lu}[\p{L}\p{M}.-]*) $/u;
const AFTER = /^ (\p{Lu}[\p{L}\p{M}-]+)/u;
const MEASURE =
  /^(?:Anfang|Mitte|Ende|Prozent|Euro|Dollar|Tausend|Millionen|Milliarden|Mio\.|Mrd\.|Menge|Reihe|Art|Arten|Zahl|Teil)$/u;
/** Shorter words of English are slips in German more often. */
const MIN_ENGLISH = 4;
/** A full stop that ends no sentence. */
const ABBREVIATED = /^\.(?:\s+[\p{Ll}\d]|[,;)-])/u;
/** A term that is used so often is no slip. */
const OFTEN = 3;

/** A word in its text. */
interface Place {
  word: string;
  before: string;
  after: string;
  /** How often the document has it. */
  count: number;
}

/**
 * Whether an unknown word is probably a name or a foreign term: a place by its ending, a part of a
 * name by the word beside it, an abbreviation, English, or a word that the author uses again and
 * again.
 */
export function isLikelyName(
  { word, before, after, count }: Place,
  { has, isEnglish }: Dictionary,
): boolean {
  if (ABBREVIATED.test(after)) return true;
  const [, previous = ''] = BEFORE.exec(before) ?? [];
  const [, next = ''] = AFTER.exec(after) ?? [];
  if (isEnglish(word) && word.length >= MIN_ENGLISH) return true;
  if (!isCapital(word)) return false;
  const isAfterName = previous !== '' && !MEASURE.test(previous) && !has(lower(previous));
  const isBeforeName = next !== '' && !has(next);
  return PLACE.test(word) || isAfterName || isBeforeName || count >= OFTEN;
}
