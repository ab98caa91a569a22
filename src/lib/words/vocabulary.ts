import { isStopWord } from './stemming.ts';
import { readWords } from './tokenize.ts';

/** Shorter strings (Art, Tag, App, ein) occur in too many words that are not compounds. */
export const MIN_PART_LENGTH = 4;

/** With so many different words a remainder must be combined to count as a word itself. */
const MIN_PARTNERS = 3;

const MIN_LEARNED_LENGTH = 5;

/** Inflectional endings that the parts of a compound may lack or add. */
const ENDINGS = ['ern', 'en', 'er', 'es', 'em', 'e', 'n', 's'];

/** Prefixes and adverbs that begin derived words (Überweisung, Gegenstand), and suffixes. */
const NEVER_A_PART: ReadonlySet<string> = new Set(
  `aneinander auseinander dagegen daran darauf dazu drinnen durch einander empor entgegen fehl fort
  gegen gegenüber heraus herein hervor hinaus hinein hinter hinweg innen inne inter miss mit nach neben
  ober quer rück rücks runter über um unter voll voran voraus vorbei vorne weiter wider wieder zurück
  zusammen zwischen außen oben unten nieder trans super anti
  schaft schaften schafts heit heiten keit keiten haft hafte haften lich liche lichen licher liches
  isch ische ischen ischer isches sche schen bare baren barer bares same samen samer loser loses lose
  losen ling linge tümer weise mäßig mäßige mäßigen fach fache fachen ierung ierungen ieren iert ierte
  ierten ungen igkeit igkeiten igung igungen barkeit losigkeit ität itäten innen ismus erste ersten
  eren este esten ende enden endes endem ender ehren liest enst enste ensten stens`
    .trim()
    .split(/\s+/u),
);

/** Stop words that as nouns are parts of compounds: Warenkorb, Machtwechsel. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['waren', 'macht', 'dank']);

/** The words of a site: the possible parts of its compounds. */
export interface Vocabulary {
  /** How often each word occurs on its own; lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words without their endings, as compounds contain them: `liefer` for `liefern`. */
  readonly forms: ReadonlySet<string>;
}

/** Collects the words of all texts; hyphenated words count by their parts. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of readWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return buildVocabularyOf(counts);
}

/** The same from words as written, each with its frequency. */
export function buildVocabularyOf(words: ReadonlyMap<string, number>): Vocabulary {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    for (const part of word.toLowerCase().split('-')) {
      if (canBePart(part)) counts.set(part, (counts.get(part) ?? 0) + count);
    }
  }
  for (const word of learnParts(counts)) counts.set(word, 1);
  const forms = new Set(
    [...counts.keys()].flatMap((word) => shorten(word).filter((form) => !counts.has(form))),
  );
  return { counts, forms };
}

/** The forms of a word without one ending, with and without umlauts: `abbrüche` → `abbrüch`, `abbruch` */
export function shorten(word: string): string[] {
  return ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .flatMap((form) => [...new Set([form, removeUmlauts(form)])])
    .filter((form) => canBePart(form));
}

/** True for a possible part of a compound: long enough, letters only, no affix or stop word. */
export function canBePart(word: string): boolean {
  return (
    word.length >= MIN_PART_LENGTH &&
    /^\p{L}+$/u.test(word) &&
    !NEVER_A_PART.has(word) &&
    (ALSO_NOUNS.has(word) || !isStopWord(word))
  );
}

/**
 * Words that occur in several compounds but never alone: `handel`, given Versandhandel,
 * Buchhandel and Textilhandel.
 */
function learnParts(counts: ReadonlyMap<string, number>): string[] {
  const partners = new Map<string, number>();
  const count = (rest: string) => {
    if (rest.length >= MIN_LEARNED_LENGTH && canBePart(rest))
      partners.set(rest, (partners.get(rest) ?? 0) + 1);
  };
  for (const word of counts.keys()) {
    for (let cut = MIN_PART_LENGTH; cut <= word.length - MIN_PART_LENGTH; cut++) {
      const [start, end] = [word.slice(0, cut), word.slice(cut)];
      const isWord = counts.has(start);
      if (isWord !== counts.has(end)) count(isWord ? end : start);
    }
  }
  return [...partners].filter(([, number]) => number >= MIN_PARTNERS).map(([word]) => word);
}

function removeUmlauts(word: string): string {
  return word.replace(/[äöü]/gu, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
}
