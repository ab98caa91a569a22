import { isStopWord } from '../words/stemming.ts';
import type { Occurrences } from './index-format.ts';
import { keyOf } from './search-words.ts';

/** Weights are integers up to this. */
const MAX_WEIGHT = 10;

/** The usual parameters of BM25 (Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009). */
const [SATURATION, LENGTH_SHARE] = [1.2, 0.75];

/** An article as its words. */
export interface WeighedArticle {
  parts: readonly WeighedPart[];
  /** In lengths of an average article. */
  length: number;
}

/** A part of an article: how often it has each word, and what a word counts there. */
interface WeighedPart {
  words: ReadonlyMap<string, number>;
  weight: number;
}

/**
 * Where each word occurs, by its key. As in BM25, further occurrences count less and less, and all
 * count less in long articles. The parts of hyphenated words count too.
 */
export function weighWords(articles: Iterable<WeighedArticle>): Map<string, Occurrences> {
  const keys = new Map<string, string[]>();
  const keysOf = (word: string) => {
    const known = keys.get(word) ?? listKeys(word);
    keys.set(word, known);
    return known;
  };
  const found = new Map<string, Occurrences>();
  let number = 0;
  for (const { parts, length } of articles) {
    const saturation = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    for (const [key, sum] of sumWeights(parts, keysOf)) {
      const occurrences = found.get(key) ?? { articles: [], weights: [] };
      occurrences.articles.push(number);
      occurrences.weights.push(Math.ceil((MAX_WEIGHT * sum) / (sum + saturation)));
      found.set(key, occurrences);
    }
    number += 1;
  }
  return found;
}

function listKeys(word: string): string[] {
  const parts = word.split('-').filter((part) => !isStopWord(part));
  return [...new Set([word, ...parts].map(keyOf))].filter((key) => key !== '');
}

function sumWeights(
  parts: readonly WeighedPart[],
  keysOf: (word: string) => string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { words, weight } of parts) {
    for (const [word, count] of words) {
      for (const key of keysOf(word)) sums.set(key, (sums.get(key) ?? 0) + count * weight);
    }
  }
  return sums;
}
