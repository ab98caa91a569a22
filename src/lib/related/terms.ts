import { splitCompound } from '../words/compounds.ts';
import { isStopWord, stem } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { buildVocabularyOf, type Vocabulary } from '../words/vocabulary.ts';
import type { TermList } from './vectors.ts';

/** How much a part of a compound counts beside the whole word. */
const PART_WEIGHT = 0.5;

/** Words as they are written, each with how often it counts. */
export type WordCounts = ReadonlyMap<string, number>;

/** The terms of a site, numbered in alphabetical order. */
export interface Terms {
  names: readonly string[];
  /** The numbers of the terms that a word stands for. */
  read: (word: string) => readonly number[];
}

/** Counts the words of texts, each occurrence by the weight of its text. */
export function tallyWords(...texts: readonly [text: string, weight: number][]): WordCounts {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const word of readWords(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  }
  return counts;
}

/**
 * Numbers the terms of texts whose words are counted: together these words are the vocabulary that
 * compounds are split by. Each distinct word is taken apart once.
 */
export function numberTerms(texts: readonly WordCounts[]): Terms {
  const totals = new Map<string, number>();
  for (const words of texts) {
    for (const [word, count] of words) totals.set(word, (totals.get(word) ?? 0) + count);
  }
  const vocabulary = buildVocabularyOf(totals);
  const readings = [...totals.keys()].map((word) => [word, readTerms(word, vocabulary)] as const);
  const names = [...new Set(readings.flatMap(([, terms]) => terms))].toSorted();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const toNumbers = (terms: readonly string[]) => terms.flatMap((term) => numbers.get(term) ?? []);
  const known = new Map(readings.map(([word, terms]) => [word, toNumbers(terms)]));
  return { names, read: (word) => known.get(word) ?? toNumbers(readTerms(word, vocabulary)) };
}

/** How often each term occurs among the words of a text; parts of compounds count less. */
export function countTerms(words: WordCounts, { read }: Terms): TermList {
  const counts = new Map<number, number>();
  for (const [word, count] of words) {
    let weight = count;
    for (const term of read(word)) {
      counts.set(term, (counts.get(term) ?? 0) + weight);
      weight = PART_WEIGHT * count;
    }
  }
  return { terms: [...counts.keys()], values: [...counts.values()] };
}

/**
 * The terms that one word stands for: its stem first, then those of the parts of a compound.
 * Empty for words that say nothing about a subject. Neither hyphens nor inflection matter.
 *
 * `Rückgaberechte` → `ruckgaberecht`, `ruckgab`, `recht`; `Online-Shop` and `Onlineshop` →
 * `onlineshop`, `onlin`, `shop`; `und` → nothing
 */
function readTerms(word: string, vocabulary: Vocabulary): string[] {
  const isMeaningful = word.length > 1 && /\p{L}|^[12]\d{3}$/u.test(word) && !isStopWord(word);
  if (!isMeaningful) return [];
  const parts = splitCompound(word, vocabulary).map(stem);
  return [...new Set([stem(word.toLowerCase().replaceAll('-', '')), ...parts])];
}
