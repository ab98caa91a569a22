import { distance } from 'fastest-levenshtein';
import { stem } from '../words/stemming.ts';

/** Shorter words have too many near neighbours: Kasse, Tasse, Masse. */
const MIN_TYPO_LENGTH = 6;

/** Shorter strings occur inside words by chance: Art in Warten. */
const MIN_INNER_LENGTH = 4;
const MAX_CONTAINING = 12;

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Names of the list of all words and of the list of all lists. */
export const ALL_WORDS = 'alle';
export const LIST_NAMES = 'listen';

const INITIALS = 'abcdefghijklmnopqrstuvwxyz0_';

/**
 * A word in a form that all its spellings share: lower case, umlauts as plain vowels, no hyphens.
 * `Müller`, `MUELLER`, `Muller` → `muller`; `Straße` → `strasse`
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ-]/gu, '')
    .replace(/(?<![aeiouq])([aou])e/gu, '$1');
}

/** The key that all spellings and inflected forms of a word share: `Häuser`, `haeusern` → `haus`. */
export function keyOf(word: string): string {
  return stem(foldWord(word));
}

/**
 * Name of the list of words with the same first two characters, `_` for all but Latin letters and
 * digits. A single character begins words of many lists: the list of all words.
 */
export function listOf(word: string): string {
  const [first, second] = foldWord(word);
  return second === undefined ? ALL_WORDS : `${first}${second}`.replace(/[^a-z\d]/gu, '_');
}

/**
 * The words of a site by the name of their list, the most frequent first; each key once, in its most
 * frequent form. The list of all words is ordered by initial; one more list names the lists.
 */
export function listWords(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const sorted = [...counts].toSorted(
    ([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1),
  );
  const words = new Map<string, string>();
  for (const [word] of sorted) {
    const key = keyOf(word);
    if (key !== '' && !words.has(key)) words.set(key, word);
  }
  const byInitial = Map.groupBy(words.values(), initialOf);
  const all = [...INITIALS].flatMap((initial) => byInitial.get(initial) ?? []);
  const lists = Map.groupBy(all, listOf).set(ALL_WORDS, all);
  return lists.set(LIST_NAMES, [...lists.keys()]);
}

/**
 * The site's word of which a typed word is a form, or else the first that begins with it; undefined
 * when the site has no such word.
 */
export function findWord(typed: string, words: readonly string[]): string | undefined {
  const [key, folded] = [keyOf(typed), foldWord(typed)];
  if (folded === '') return undefined;
  return (
    words.find((word) => keyOf(word) === key) ??
    words.find((word) => foldWord(word).startsWith(folded))
  );
}

/**
 * The site's words that contain a typed word: the last resort for parts of compounds that never
 * occur alone. Limited, since each of them becomes a query. `verfolgung` → `sendungsverfolgung`
 */
export function findContaining(typed: string, words: readonly string[]): string[] {
  const [key, folded] = [keyOf(typed), foldWord(typed)];
  if (key.length < MIN_INNER_LENGTH) return [];
  return words
    .filter((word) => foldWord(word).includes(folded) || keyOf(word).endsWith(key))
    .slice(0, MAX_CONTAINING);
}

/**
 * The site's word that differs from a typed one by a single letter: wrong, missing, superfluous, or
 * swapped with the next. Undefined for short words, where chance would decide.
 */
export function findNearWord(typed: string, words: readonly string[]): string | undefined {
  const [key, folded] = [keyOf(typed), foldWord(typed)];
  if (folded.length < MIN_TYPO_LENGTH || /\d/.test(folded)) return undefined;
  return words.find((word) => {
    const whole = foldWord(word);
    if (Math.abs(whole.length - folded.length) > 4 || whole.length < MIN_TYPO_LENGTH - 1)
      return false;
    return isNear(folded, whole) || (key.length >= MIN_TYPO_LENGTH && isNear(key, keyOf(word)));
  });
}

function initialOf(word: string): string {
  const [first = ''] = foldWord(word);
  if (/[a-z]/.test(first)) return first;
  return /\d/.test(first) ? '0' : '_';
}

function isNear(left: string, right: string): boolean {
  return distance(left, right) === 1 || isSwapped(left, right);
}

function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  const swapped = left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2);
  return at >= 0 && swapped === right;
}
