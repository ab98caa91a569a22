import { rarity } from '../words/rarity.ts';
import { type Entry, unpackEntry } from './index-format.ts';

/** How well articles, by their numbers, match. */
export type Scores = ReadonlyMap<number, number>;

/**
 * How well articles match a word, whose match counts by `factor`: a word that few of `total`
 * articles have counts more (BM25).
 */
export function scoreWord(entry: Entry, total: number, factor: number): Scores {
  const weights = unpackEntry(entry);
  const share = factor * rarity(weights.size, total);
  return new Map([...weights].map(([article, weight]) => [article, share * weight]));
}

/** Articles with any of several words that mean the same: the best match of each. */
export function joinScores(all: readonly Scores[]): Scores {
  const best = new Map<number, number>();
  for (const [article, score] of all.flatMap((scores) => [...scores])) {
    best.set(article, Math.max(score, best.get(article) ?? 0));
  }
  return best;
}

/** Articles with all of several words. */
export function intersectScores(all: readonly Scores[]): Scores {
  const [first = new Map<number, number>(), ...others] = all;
  const common = [...first].filter(([article]) => others.every((scores) => scores.has(article)));
  return new Map(
    common.map(([article, score]) => [
      article,
      others.reduce((sum, scores) => sum + (scores.get(article) ?? 0), score),
    ]),
  );
}

/** Articles with any of several words: those with the most of them first, then the best. */
export function rankArticles(all: readonly Scores[]): RankedArticle[] {
  const found = new Map<number, RankedArticle>();
  for (const [article, added] of all.flatMap((scores) => [...scores])) {
    const { words, score } = found.get(article) ?? { words: 0, score: 0 };
    found.set(article, { article, words: words + 1, score: score + added });
  }
  return [...found.values()].toSorted(
    (left, right) =>
      right.words - left.words || right.score - left.score || left.article - right.article,
  );
}

interface RankedArticle {
  article: number;
  /** How many of the words it has. */
  words: number;
  score: number;
}
