import { isStopWord, stem } from '../words/stemming.ts';

/** Words of so many letters begin too many others: KI, EU. */
export const SHORT = 2;

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

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

/** Name of the list of words that begin with the same two characters. */
export function listOf(word: string): string {
  return nameOf(foldWord(word).slice(0, 2));
}

/** Name of the list of words with the same third and fourth character; undefined for shorter ones. */
function innerListOf(word: string): string | undefined {
  const folded = foldWord(word);
  return folded.length < 4 ? undefined : `--${nameOf(folded.slice(2, 4))}`;
}

/**
 * Names of the lists that hold every word from which a typed word differs by one error: it spares
 * the first two characters or the two that follow, which it may have moved by one, or else it swaps
 * the second with the third.
 */
export function listsNear(typed: string): string[] {
  const folded = foldWord(typed);
  const inner = [2, 1, 3].map((start) => `--${nameOf(folded.slice(start, start + 2))}`);
  const swapped = nameOf(folded.slice(0, 1) + folded.slice(2, 3));
  return [...new Set([listOf(typed), swapped, ...inner])];
}

/**
 * The words of a site by the names of their lists, the most frequent first; each key once, in its
 * most frequent form, and no stop words.
 */
export function listWords(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const sorted = [...counts].toSorted(
    ([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1),
  );
  const words = new Map<string, string>();
  for (const [word] of sorted) {
    const key = keyOf(word);
    if (!words.has(key) && !isStopWord(word)) words.set(key, word);
  }
  const all = [...words.values()];
  const inner = Map.groupBy(all, innerListOf);
  return new Map([...Map.groupBy(all, listOf), ...inner].filter(isNamed));
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

/** In file names: `_` for all but Latin letters and digits. */
function nameOf(characters: string): string {
  return characters.padEnd(2, '_').replace(/[^a-z\d]/gu, '_');
}

function isNamed(list: [string | undefined, string[]]): list is [string, string[]] {
  return list[0] !== undefined;
}
