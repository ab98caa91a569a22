import german from 'hyphen/de/index.js';
import { splitUntouched } from '../typography/untouched.ts';
import { readCompound } from './compound-breaks.ts';
import { type HyphenationExceptions, readBreaks } from './exceptions.ts';

const SOFT_HYPHEN = '\u00AD';
/** Shorter words fit a headline on a small screen. */
const LONG_WORD = /(?<![\p{L}\p{M}\u00AD])[\p{L}\p{M}]{14,}(?![\p{L}\p{M}\u00AD])/gu;
const MIN_SIDE = 4;

/**
 * Inserts soft hyphens (U+00AD) into words of 14 letters or more, at least four letters from
 * either end: for headlines and cards, never for ids, head, feeds or search. The editors' list
 * takes precedence, also inside compounds; the German patterns of the package `hyphen` (TeX)
 * cover the rest. URLs, file names and words the author has hyphenated stay.
 */
export function hyphenateHeadline(text: string, exceptions: HyphenationExceptions): string {
  return splitUntouched(text)
    .map((run) =>
      run.fixed ? run.text : run.text.replaceAll(LONG_WORD, (word) => breakWord(word, exceptions)),
    )
    .join('');
}

function breakWord(word: string, exceptions: HyphenationExceptions): string {
  const breaks = findBreaks(word, exceptions);
  const cuts = [0, ...breaks, word.length];
  return cuts
    .slice(1)
    .map((cut, index) => word.slice(cuts[index], cut))
    .join(SOFT_HYPHEN);
}

/** The offsets at which the word may break. */
function findBreaks(word: string, exceptions: HyphenationExceptions): number[] {
  const patterns = readPatterns(word);
  const compound = readCompound(word.toLowerCase(), exceptions, patterns);
  const breaks =
    compound === undefined
      ? patterns
      : [...compound.breaks, ...fillUnknown(patterns, compound.unknown)];
  const sorted = [...new Set(breaks)].toSorted((first, second) => first - second);
  return sorted
    .filter((offset, index) => isSyllable(word.slice(offset, sorted[index + 1])))
    .filter((offset) => offset >= MIN_SIDE && offset <= word.length - MIN_SIDE);
}

/** A single letter, or letters without a vowel, belong to the syllable before: Vorzel-t-leuchten. */
function isSyllable(part: string): boolean {
  return part.length > 1 && /[aeiouyäöüàáâèéêíîóôúû]/iu.test(part);
}

/** The breaks of the patterns in the span the list does not cover, its seam included. */
function fillUnknown(
  patterns: readonly number[],
  { start, end }: { start: number; end: number },
): number[] {
  return patterns.filter((offset) => offset >= start && offset < end);
}

function readPatterns(word: string): number[] {
  return readBreaks(german.hyphenateSync(word, { hyphenChar: '-', minWordLength: 5 }));
}
