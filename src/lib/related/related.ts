import type { Article } from '../articles/article.ts';
import { explainRelation, nameTerms } from './reasons.ts';
import type { RelatedEntry, RelatedIndex } from './related-index.ts';
import type { Terms } from './terms.ts';
import { compare, compareWithAll, findSharedTerms } from './vectors.ts';

/** What agreement in all topics adds to the similarity of two texts, which is 1 at most. */
const TOPICS_WEIGHT = 0.1;

/**
 * Below these two texts share no more than the language of their trade, or nothing but a topic.
 * In the library of the tests three of four unrelated pairs stay below.
 */
const MIN_SCORE = 0.07;
const MIN_TEXT_SCORE = 0.03;

const MAX_PER_SERIES = 2;

/** An article to read next, and in a few German words why. */
export interface RelatedArticle {
  article: Article;
  reason: string;
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
      sharedTopics: findSharedTerms(entry.topics, other.topics).flatMap(
        (topic) => index.topicIds[topic] ?? [],
      ),
      sharedWords: () => nameSharedWords(entry, other, index.terms),
    }),
  }));
}

function find({ entries, positions }: RelatedIndex, slug: string): RelatedEntry | undefined {
  return entries[positions.get(slug) ?? -1];
}

/** Similar articles, most similar first; entries come newest first, and sorting is stable. */
function findSimilar({ entries, postings }: RelatedIndex, entry: RelatedEntry): RelatedEntry[] {
  const texts = compareWithAll(entry.words, postings, entries.length);
  const candidates: { other: RelatedEntry; score: number }[] = [];
  for (let position = 0; position < texts.length; position++) {
    const text = texts[position] ?? 0;
    if (text < MIN_TEXT_SCORE) continue;
    const other = entries[position];
    if (other === undefined || other === entry || other.article.advertising !== undefined) continue;
    const score = round(text + TOPICS_WEIGHT * compare(entry.topics, other.topics));
    if (score >= MIN_SCORE) candidates.push({ other, score });
  }
  return candidates.toSorted((left, right) => right.score - left.score).map(({ other }) => other);
}

/** What two articles have in common, in words of theirs, the most telling first. */
function nameSharedWords(left: RelatedEntry, right: RelatedEntry, terms: Terms): string[] {
  const texts = [left, right].map(({ article, text }) => `${article.title}\n${text}`);
  return nameTerms(findSharedTerms(left.words, right.words), texts, terms);
}

/** Sums of the same numbers in another order differ in their last digits; that is no difference. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
