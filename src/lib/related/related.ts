import { type Article, compareNewestFirst } from '../articles/article.ts';
import { explainRelation } from './relation.ts';
import {
  buildSimilarityIndex,
  compareWithAll,
  findSharedTerms,
  type SimilarityIndex,
} from './similarity.ts';
import { compareTags, weighTags } from './tag-weights.ts';
import { nameTerms } from './term-names.ts';
import { buildTermTable } from './term-table.ts';
import type { TermReader } from './terms.ts';

/** How often a word counts by where it stands. */
const TITLE_WEIGHT = 3;
const DESCRIPTION_WEIGHT = 2;

/** What agreement in all topics adds to the similarity of two texts, which is 1 at most. */
const TOPICS_WEIGHT = 0.1;

/**
 * Below these two texts share no more than the language of their trade, or nothing but a topic.
 * In the library of the tests nine of ten unrelated pairs stay below.
 */
const MIN_SCORE = 0.08;
const MIN_TEXT_SCORE = 0.04;

const MAX_PER_SERIES = 2;

/** An article with its plain text. */
export interface RelatedSource {
  article: Article;
  text: string;
}

/** All articles of the site, prepared for comparison; built once, asked for each article. */
export interface RelatedIndex {
  sources: readonly RelatedSource[];
  places: ReadonlyMap<string, number>;
  similarity: SimilarityIndex;
  tagWeights: ReadonlyMap<string, number>;
  /** Stems by the numbers that the comparison knows them by. */
  terms: readonly string[];
  reader: TermReader;
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
  const { texts, terms, reader } = buildTermTable(
    sources.map(({ article, text }) => [
      [article.title, TITLE_WEIGHT],
      [article.description, DESCRIPTION_WEIGHT],
      [text, 1],
    ]),
  );
  return {
    sources,
    places: new Map(sources.map(({ article }, place) => [article.slug, place])),
    similarity: buildSimilarityIndex(texts, terms.length),
    tagWeights: weighTags(sources.map(({ article }) => article)),
    terms,
    reader,
  };
}

/**
 * The articles to read after one: the editor's choice first, then the most similar by their whole
 * text and shared topics (the rarer, the more). What is not similar enough never fills a place,
 * so the list may be short or empty. Advertising is there only by the editor's choice. Of one
 * series two at most, unless the editor chose more. Ties go to the newer article, then by slug.
 */
export function rankRelated(index: RelatedIndex, slug: string, limit: number): RelatedArticle[] {
  const place = index.places.get(slug);
  const article = index.sources[place ?? -1]?.article;
  if (place === undefined || article === undefined) return [];
  const chosen = new Set(article.related.filter((id) => id !== slug && index.places.has(id)));
  const picked = [...chosen].map((id) => index.places.get(id) ?? place).slice(0, limit);
  const seriesOf = (other: number) => index.sources[other]?.article.series?.id;
  for (const other of findSimilar(index, place)) {
    if (picked.length >= limit) break;
    const series = seriesOf(other);
    const isFull =
      series !== undefined &&
      picked.filter((earlier) => seriesOf(earlier) === series).length >= MAX_PER_SERIES;
    if (!picked.includes(other) && !isFull) picked.push(other);
  }
  return picked.flatMap((other) => {
    const source = index.sources[other];
    if (source === undefined) return [];
    const reason = explainRelation(article, source.article, {
      isChosen: chosen.has(source.article.slug),
      tagWeights: index.tagWeights,
      sharedWords: () => nameSharedTerms(index, place, other),
    });
    return [{ article: source.article, reason }];
  });
}

/** Places of similar articles, most similar first; sources come newest first, and sorting is stable. */
function findSimilar(index: RelatedIndex, place: number): number[] {
  const article = index.sources[place]?.article;
  if (article === undefined) return [];
  const candidates: { other: number; score: number }[] = [];
  const scores = compareWithAll(index.similarity, place);
  for (let other = 0; other < scores.length; other++) {
    const text = scores[other] ?? 0;
    if (text < MIN_TEXT_SCORE) continue;
    const candidate = index.sources[other]?.article;
    if (candidate === undefined || candidate.advertising !== undefined) continue;
    const score = round(text + TOPICS_WEIGHT * compareTags(article, candidate, index.tagWeights));
    if (score >= MIN_SCORE) candidates.push({ other, score });
  }
  return candidates.toSorted((left, right) => right.score - left.score).map(({ other }) => other);
}

/** What two texts have in common, in words of theirs, the most telling first. */
function nameSharedTerms(index: RelatedIndex, left: number, right: number): string[] {
  const shared = findSharedTerms(index.similarity, left, right);
  const texts = [left, right].map((place) => {
    const { article, text } = index.sources[place] ?? {};
    return `${article?.title}\n${text}`;
  });
  return nameTerms(
    shared.flatMap((term) => index.terms[term] ?? []),
    texts,
    index.reader,
  );
}

/** Sums of the same numbers in another order differ in their last digits; that is no difference. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
