import { type Article, compareNewestFirst } from '../articles/article.ts';
import { countTerms, numberTerms, type Terms, tallyWords } from './terms.ts';
import { invert, type Postings, toVectors, type Vector } from './vectors.ts';

/** How often a word counts by where it occurs. */
const TITLE_WEIGHT = 3;
const DESCRIPTION_WEIGHT = 2;

/** A term that more texts hold tells next to nothing; the bound keeps large sites fast. */
const MAX_TEXTS = 200;

/** An article with its plain text. */
export interface RelatedSource {
  article: Article;
  text: string;
}

/** An article as it is compared with others. */
export interface RelatedEntry extends RelatedSource {
  words: Vector;
  topics: Vector;
}

/** All articles of the site, prepared for comparison; built once, asked for each article. */
export interface RelatedIndex {
  /** Newest first; undefined where an article has gone since. */
  entries: readonly (RelatedEntry | undefined)[];
  /** Where each article is listed, by slug. */
  positions: ReadonlyMap<string, number>;
  /** What the entries' words are made of. */
  terms: Terms;
  postings: readonly Postings[];
  /** The ids of the topics, by number. */
  topicIds: readonly string[];
}

/** Prepares the articles that readers may see, given in any order. */
export function buildRelatedIndex(articles: readonly RelatedSource[]): RelatedIndex {
  const sources = articles.toSorted((left, right) =>
    compareNewestFirst(left.article, right.article),
  );
  const counts = sources.map(({ article, text }) =>
    tallyWords([article.title, TITLE_WEIGHT], [article.description, DESCRIPTION_WEIGHT], [text, 1]),
  );
  const terms = numberTerms(counts);
  const lists = counts.map((words) => countTerms(words, terms));
  const words = toVectors(lists, terms.names.length, MAX_TEXTS);
  const { topicIds, topics } = readTopics(sources);
  const nothing = { terms: [], values: [] };
  return {
    entries: sources.map((source, position) => ({
      ...source,
      words: words[position] ?? nothing,
      topics: topics[position] ?? nothing,
    })),
    positions: new Map(sources.map(({ article }, position) => [article.slug, position])),
    terms,
    postings: invert(words, terms.names.length),
    topicIds,
  };
}

/**
 * The same index for what has become of its articles: their texts count as they were, those that
 * are gone are offered no more, and new ones are unknown.
 */
export function updateArticles(index: RelatedIndex, articles: readonly Article[]): RelatedIndex {
  const current = new Map(articles.map((article) => [article.slug, article]));
  const entries = index.entries.map((entry) => {
    const article = current.get(entry?.article.slug ?? '');
    return entry && article && { ...entry, article };
  });
  return { ...index, entries };
}

/** The topics of all articles, weighed like words: the rarer, the more telling. */
function readTopics(sources: readonly RelatedSource[]): { topicIds: string[]; topics: Vector[] } {
  const lists = sources.map(({ article }) => article.tags.map(({ id }) => id));
  const topicIds = [...new Set(lists.flat())].toSorted();
  const numbered = lists.map((ids) => ({
    terms: ids.map((id) => topicIds.indexOf(id)),
    values: ids.map(() => 1),
  }));
  return { topicIds, topics: toVectors(numbered, topicIds.length) };
}
