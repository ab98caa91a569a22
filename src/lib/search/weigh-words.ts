import { isStopWord } from '../words/stemming.ts';
import type { Occurrences } from './index-format.ts';
import { byNumber, createNumbering, type Numbering } from './numbering.ts';
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

/** A part of an article: the numbers of its words, and what each occurrence counts. */
interface WeighedPart {
  words: Iterable<number>;
  weight: number;
}

/**
 * Where each word occurs, by its key. As in BM25, further occurrences count less and less, and all
 * count less in long articles. The parts of hyphenated words count too.
 */
export function weighWords(
  articles: Iterable<WeighedArticle>,
  words: Numbering,
): [key: string, Occurrences][] {
  const keys = createNumbering();
  const keysOf = byNumber(words, (word) => listKeys(word).map(keys.numberOf));
  const found: Occurrences[] = [];
  let number = 0;
  for (const { parts, length } of articles) {
    const saturation = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    for (const [key, sum] of sumWeights(parts, keysOf)) {
      found[key] ??= { articles: [], weights: [] };
      found[key].articles.push(number);
      found[key].weights.push(Math.ceil((MAX_WEIGHT * sum) / (sum + saturation)));
    }
    number += 1;
  }
  return found.map((occurrences, key) => [keys.names[key] ?? '', occurrences]);
}

function listKeys(word: string): string[] {
  const parts = word.split('-').filter((part) => !isStopWord(part));
  return [...new Set([word, ...parts].map(keyOf))];
}

function sumWeights(
  parts: readonly WeighedPart[],
  keysOf: (word: number) => number[],
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { words, weight } of parts) {
    for (const word of words) {
      for (const key of keysOf(word)) sums.set(key, (sums.get(key) ?? 0) + weight);
    }
  }
  return sums;
}
