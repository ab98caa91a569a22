import { distance } from 'fastest-levenshtein';
import { stem } from '../words/stemming.ts';

/** Shorter words have too many neighbours: Kasse, Tasse, Masse. */
const MIN_TYPO_LENGTH = 6;

/** Shorter pieces stand inside words by chance: Art in Warten. */
const MIN_INNER_LENGTH = 4;
const MAX_HOLDERS = 12;

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** Names of the shelves: a letter each, one for numbers, one for everything else. */
export const SHELVES: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', '0', '_'];

/**
 * A word in the spelling in which all its spellings are the same: small letters, umlauts as their
 * vowels, no hyphens. `Müller`, `MUELLER`, `Muller` → `muller`; `Straße` → `strasse`
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

/** What all spellings and inflected forms of a word share: `Häuser`, `haeusern` → `haus`. */
export function keyOf(word: string): string {
  return stem(foldWord(word));
}

/** The shelf a word stands on. */
export function shelfOf(word: string): string {
  const [first = ''] = foldWord(word);
  if (/[a-z]/.test(first)) return first;
  return /\d/.test(first) ? '0' : '_';
}

/**
 * The words of a site by shelf, each key once, in the form that occurs most, frequent ones first.
 * All shelves are there, some of them empty.
 */
export function shelveWords(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const sorted = [...counts].toSorted(
    ([left, many], [right, more]) => more - many || (left < right ? -1 : 1),
  );
  const shelves = new Map<string, string[]>(SHELVES.map((name) => [name, []]));
  const seen = new Set<string>();
  for (const [word] of sorted) {
    const key = keyOf(word);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    shelves.get(shelfOf(word))?.push(word);
  }
  return shelves;
}

/**
 * The word of the site that a typed word is a form of, or else the first that begins with it;
 * undefined when the site has no such word.
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
 * The words of the site that hold a typed word inside or at their end, at most so many that a
 * query of each is bearable: the last resort for parts of compounds that never stand alone.
 * `verfolgung` → `sendungsverfolgung`
 */
export function findHolders(typed: string, words: readonly string[]): string[] {
  const [key, folded] = [keyOf(typed), foldWord(typed)];
  if (key.length < MIN_INNER_LENGTH) return [];
  return words
    .filter((word) => foldWord(word).includes(folded) || keyOf(word).endsWith(key))
    .slice(0, MAX_HOLDERS);
}

/**
 * The word of the site that differs from a typed one by one letter that is wrong, missing, too
 * many, or swapped with the next; undefined for short words, where chance would decide.
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

function isNear(left: string, right: string): boolean {
  return distance(left, right) === 1 || isSwapped(left, right);
}

function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  const swapped = left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2);
  return at >= 0 && swapped === right;
}
