import { type Article, compareNewestFirst } from '../articles/article.ts';
import { explainRelation, nameTerms } from './reasons.ts';
import { countTerms, countWords, createTermReader, type TermReader } from './terms.ts';
import {
  compare,
  compareWithAll,
  findSharedTerms,
  invert,
  type Postings,
  toVectors,
  type Vector,
} from './vectors.ts';

/** How often a word counts by where it occurs. */
const TITLE_WEIGHT = 3;
const DESCRIPTION_WEIGHT = 2;

/** What agreement in all topics adds to the similarity of two texts, which is 1 at most. */
const TOPICS_WEIGHT = 0.1;

/**
 * Below these two texts share no more than the language of their trade, or nothing but a topic.
 * In the library of the tests three of four unrelated pairs stay below.
 */
const MIN_SCORE = 0.07;
const MIN_TEXT_SCORE = 0.03;

/** A term that more texts hold tells next to nothing; the bound keeps large sites fast. */
const MAX_TEXTS = 300;

const MAX_PER_SERIES = 2;

/** An article with its plain text. */
export interface RelatedSource {
  article: Article;
  text: string;
}

/** All articles of the site, prepared for comparison; built once, asked for each article. */
export interface RelatedIndex {
  /** Newest first. */
  entries: readonly Entry[];
  /** Where each article is listed, by slug. */
  positions: ReadonlyMap<string, number>;
  postings: ReadonlyMap<string, Postings>;
  read: TermReader;
}

interface Entry extends RelatedSource {
  terms: Vector;
  /** The ids of its topics. */
  topics: Vector;
}

/** An article to read next, and in a few German words why. */
export interface RelatedArticle {
  article: Article;
  reason: string;
}

/** Prepares the articles that readers may see, given in any order. */
export function buildRelatedIndex(articles: readonly RelatedSource[]): RelatedIndex {
  const sources = articles.toSorted((left, right) =>
    compareNewestFirst(left.article, right.article),
  );
  const words = sources.map(({ article, text }) =>
    countWords([article.title, TITLE_WEIGHT], [article.description, DESCRIPTION_WEIGHT], [text, 1]),
  );
  const read = createTermReader(words);
  const terms = toVectors(
    words.map((counts) => countTerms(counts, read)),
    MAX_TEXTS,
  );
  const topics = toVectors(
    sources.map(({ article }) => ({
      terms: article.tags.map(({ id }) => id),
      numbers: article.tags.map(() => 1),
    })),
  );
  const nothing = { terms: [], numbers: [] };
  return {
    entries: sources.map((source, position) => ({
      ...source,
      terms: terms[position] ?? nothing,
      topics: topics[position] ?? nothing,
    })),
    positions: new Map(sources.map(({ article }, position) => [article.slug, position])),
    postings: invert(terms),
    read,
  };
}

/**
 * The articles to read after one: the editor's choice first, then the most similar by their whole
 * text and shared topics (the rarer, the more). What is not similar enough never fills a place,
 * so the list may be short or empty. Advertising is there only by the editor's choice. Of one
 * series two at most, unless the editor chose more. Ties go to the newer article, then by slug.
 */
export function rankRelated(index: RelatedIndex, slug: string, limit: number): RelatedArticle[] {
  const entry = find(index, slug);
  if (entry === undefined) return [];
  const chosen = entry.article.related.flatMap((id) => find(index, id) ?? []);
  const picked = [...new Set(chosen)].filter((other) => other !== entry).slice(0, limit);
  for (const other of findSimilar(index, entry)) {
    if (picked.length >= limit) break;
    const series = other.article.series?.id;
    const isFull =
      series !== undefined &&
      picked.filter(({ article }) => article.series?.id === series).length >= MAX_PER_SERIES;
    if (!picked.includes(other) && !isFull) picked.push(other);
  }
  return picked.map((other) => ({
    article: other.article,
    reason: explainRelation(entry.article, other.article, {
      isChosen: chosen.includes(other),
      sharedTopics: findSharedTerms(entry.topics, other.topics),
      sharedWords: () => nameSharedWords(entry, other, index.read),
    }),
  }));
}

function find({ entries, positions }: RelatedIndex, slug: string): Entry | undefined {
  return entries[positions.get(slug) ?? -1];
}

/** Similar articles, most similar first; entries come newest first, and sorting is stable. */
function findSimilar({ entries, postings }: RelatedIndex, entry: Entry): Entry[] {
  const texts = compareWithAll(entry.terms, postings, entries.length);
  const candidates: { other: Entry; score: number }[] = [];
  for (const [position, other] of entries.entries()) {
    const text = texts[position] ?? 0;
    if (text < MIN_TEXT_SCORE || other === entry || other.article.advertising !== undefined)
      continue;
    const score = round(text + TOPICS_WEIGHT * compare(entry.topics, other.topics));
    if (score >= MIN_SCORE) candidates.push({ other, score });
  }
  return candidates.toSorted((left, right) => right.score - left.score).map(({ other }) => other);
}

/** What two articles have in common, in words of theirs, the most telling first. */
function nameSharedWords(left: Entry, right: Entry, read: TermReader): string[] {
  const texts = [left, right].map(({ article, text }) => `${article.title}\n${text}`);
  return nameTerms(findSharedTerms(left.terms, right.terms), texts, read);
}

/** Sums of the same numbers in another order differ in their last digits; that is no difference. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
