import type { Synonyms } from './synonyms.ts';

/** The file of the index that is read first. */
export const DIRECTORY = 'verzeichnis.json';

/** What the index knows without its words; articles are numbered in their order, from 0. */
export interface SearchDirectory {
  topics: string[];
  years: string[];
  /** For each article the position of its year, then those of its topics. */
  articles: number[][];
  /** The first key of each block of words. */
  blocks: string[];
  /** Names of the lists of words. */
  lists: string[];
  synonyms: Synonyms;
}

/**
 * A word's key, then its articles, those of equal weight together: a negative number is a weight,
 * the following are distances between article numbers. `["zoll", -7, 2, 3, -1, 0]` is in the
 * articles 2 and 5 with weight 7 and in article 0 with weight 1.
 */
export type Entry = [key: string, ...postings: number[]];

/** The articles with a word, in ascending order, and for each its weight, a positive integer. */
export interface Occurrences {
  articles: number[];
  weights: number[];
}

/** An article in the list of results. */
export interface Hit {
  /** Path with the base path. */
  url: string;
  /** With soft hyphens in long words. */
  title: string;
  description: string;
  /** As in `<time datetime>`. */
  date: string;
  /** The label that must precede the title; undefined unless the article is advertising. */
  label?: string | undefined;
  /** The text as one line. */
  text: string;
}

/** File of a block of words by its position in the directory. */
export function blockFile(position: number): string {
  return `fundstellen/${position}.json`;
}

/** File of the hit of an article. */
export function hitFile(article: number): string {
  return `texte/${article}.json`;
}

/** File of a list of words. */
export function listFile(name: string): string {
  return `woerter/${name}.json`;
}

/** The entry of a key. */
export function packEntry(key: string, { articles, weights }: Occurrences): Entry {
  const groups = Map.groupBy(articles.keys(), (index) => weights[index] ?? 0);
  const postings = [...groups].flatMap(([weight, group]) => {
    const numbers = group.map((index) => articles[index] ?? 0);
    return [-weight, ...numbers.map((number, index) => number - (numbers[index - 1] ?? 0))];
  });
  return [key, ...postings];
}

/** The weights of a word by article. */
export function unpackEntry([, ...postings]: Entry): Map<number, number> {
  const weights = new Map<number, number>();
  let [weight, article] = [0, 0];
  for (const value of postings) {
    if (value < 0) [weight, article] = [-value, 0];
    else {
      article += value;
      weights.set(article, weight);
    }
  }
  return weights;
}

/** Positions of the blocks that may hold keys from `first` to `last`. */
export function blocksBetween(blocks: readonly string[], first: string, last: string): number[] {
  const start = Math.max(
    0,
    blocks.findLastIndex((key) => key <= first),
  );
  const end = blocks.findLastIndex((key) => key <= last);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index);
}
