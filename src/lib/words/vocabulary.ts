import { isStopWord } from './stemming.ts';
import { readWords } from './tokenize.ts';

/** Shorter pieces (Art, Tag, App, ein) stand inside too many words that are no compounds. */
export const MIN_PART_LENGTH = 4;

/** A remainder must stand beside so many different words before it counts as a word. */
const MIN_PARTNERS = 3;

const MIN_LEARNED_LENGTH = 5;

/** Endings of German declension and conjugation that a compound's parts may lack or add. */
const ENDINGS = ['ern', 'en', 'er', 'es', 'em', 'e', 'n', 's'];

/** Prefixes and adverbs that begin derived words (Überweisung, Gegenstand), and derivational endings. */
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

/** Stop words that are nouns as well and stand in compounds as such: Warenkorb, Machtwechsel. */
const NOUNS_TOO: ReadonlySet<string> = new Set(['waren', 'macht', 'dank']);

/** The words of a site: what its compounds can be made of. */
export interface Vocabulary {
  /** How often each word occurs on its own; lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words without their endings, by which they stand in compounds: `liefer` for `liefern`. */
  readonly forms: ReadonlySet<string>;
}

/** Collects the words of all texts; the parts of hyphenated words count on their own too. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of readWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return buildVocabularyOf(counts);
}

/** The same from words as they are written, with how often each occurs. */
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

/** True for what may be a part of a compound: long enough, letters only, no affix, no stop word. */
export function canBePart(word: string): boolean {
  return (
    word.length >= MIN_PART_LENGTH &&
    /^\p{L}+$/u.test(word) &&
    !NEVER_A_PART.has(word) &&
    (NOUNS_TOO.has(word) || !isStopWord(word))
  );
}

/**
 * Words that never stand alone but stand behind or before several other words: with
 * Versandhandel, Buchhandel and Textilhandel, `handel` is one.
 */
function learnParts(counts: ReadonlyMap<string, number>): string[] {
  const partners = new Map<string, number>();
  const note = (rest: string, partner: string) => {
    if (rest.length < MIN_LEARNED_LENGTH || counts.has(rest)) return;
    if (counts.has(partner) && canBePart(rest)) partners.set(rest, (partners.get(rest) ?? 0) + 1);
  };
  for (const word of counts.keys()) {
    for (let cut = MIN_PART_LENGTH; cut <= word.length - MIN_PART_LENGTH; cut++) {
      note(word.slice(cut), word.slice(0, cut));
      note(word.slice(0, cut), word.slice(cut));
    }
  }
  return [...partners].filter(([, count]) => count >= MIN_PARTNERS).map(([word]) => word);
}

function removeUmlauts(word: string): string {
  return word.replace(/[äöü]/gu, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
}
