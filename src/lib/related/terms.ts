import { splitCompound } from '../words/compounds.ts';
import { isStopWord, stem } from '../words/stemming.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What one word stands for in a comparison of texts: its stem, and those of its parts. */
interface WordTerms {
  whole: string;
  parts: readonly string[];
}

/** Reads words as terms; each distinct word is taken apart once. Stop words give undefined. */
export type TermReader = (word: string) => WordTerms | undefined;

/**
 * Makes a reader for the words of a site. Hyphens do not matter (Online-Shop, Onlineshop), nor
 * does inflection.
 *
 * `Rückgaberechte` → `ruckgaberecht` with the parts `ruckgab`, `recht`
 */
export function createTermReader(vocabulary: Vocabulary): TermReader {
  const known = new Map<string, WordTerms | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, readTerm(word, vocabulary));
    return known.get(word);
  };
}

function readTerm(word: string, vocabulary: Vocabulary): WordTerms | undefined {
  const isMeaningful = word.length > 1 && /\p{L}|^[12]\d{3}$/u.test(word) && !isStopWord(word);
  if (!isMeaningful) return undefined;
  const whole = stem(word.toLowerCase().replaceAll('-', ''));
  const parts = splitCompound(word, vocabulary).map(stem);
  return { whole, parts: [...new Set(parts)].filter((part) => part !== whole) };
}
