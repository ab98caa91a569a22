import { type Article, compareNewestFirst } from './article.ts';
import { explainRelation } from './related-reason.ts';
import {
  buildSimilarityIndex,
  compareWithAll,
  findSharedTerms,
  rarity,
  type SimilarityIndex,
} from './similarity.ts';
import { createTermReader, readTerms, type TermReader } from './terms.ts';
import { buildVocabulary } from './vocabulary.ts';

/** How often a word counts by where it stands, and the part of a compound beside the whole. */
const TITLE_WEIGHT = 3;
const DESCRIPTION_WEIGHT = 2;
const PART_WEIGHT = 0.5;

/** What agreement in all topics adds to the similarity of two texts, which is 1 at most. */
const TOPICS_WEIGHT = 0.1;

/** Below it two texts share no more than the language of their trade. */
const MIN_SCORE = 0.08;

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
  const reader = createTermReader(
    buildVocabulary(
      sources.map(({ article, text }) => `${article.title}\n${article.description}\n${text}`),
    ),
  );
  return {
    sources,
    places: new Map(sources.map(({ article }, place) => [article.slug, place])),
    similarity: buildSimilarityIndex(sources.map((source) => countTerms(source, reader))),
    tagWeights: weighTags(sources),
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
  return Array.from(compareWithAll(index.similarity, place), (text, other) => ({ text, other }))
    .filter(({ text }) => text > MIN_SCORE - TOPICS_WEIGHT)
    .flatMap(({ text, other }) => {
      const candidate = index.sources[other]?.article;
      if (candidate === undefined || other === place || candidate.advertising !== undefined)
        return [];
      const topics = compareTags(article, candidate, index.tagWeights);
      return [{ other, score: round(text + TOPICS_WEIGHT * topics) }];
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .toSorted((left, right) => right.score - left.score)
    .map(({ other }) => other);
}

function countTerms({ article, text }: RelatedSource, reader: TermReader): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const fields = [
    [article.title, TITLE_WEIGHT],
    [article.description, DESCRIPTION_WEIGHT],
    [text, 1],
  ] as const;
  for (const [field, weight] of fields) {
    for (const { whole, parts } of readTerms(field, reader)) {
      add(whole, weight);
      for (const part of parts) add(part, weight * PART_WEIGHT);
    }
  }
  return counts;
}

function weighTags(sources: readonly RelatedSource[]): Map<string, number> {
  const ids = sources.flatMap(({ article }) => article.tags.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  return new Map([...counts].map(([id, all]) => [id, rarity(all.length, sources.length)]));
}

/** Cosine of two articles' topics, each weighted by its rarity: 0 to 1. */
function compareTags(left: Article, right: Article, weights: ReadonlyMap<string, number>): number {
  const length = (article: Article) =>
    Math.hypot(...article.tags.map(({ id }) => weights.get(id) ?? 0));
  const shared = left.tags.filter(({ id }) => right.tags.some((tag) => tag.id === id));
  const product = shared.reduce((sum, { id }) => sum + (weights.get(id) ?? 0) ** 2, 0);
  return product === 0 ? 0 : product / (length(left) * length(right));
}

/** Shared terms as words of the two texts: the shortest noun with that stem, most telling first. */
function nameSharedTerms(index: RelatedIndex, left: number, right: number): string[] {
  const nouns = new Map<string, string>();
  for (const place of [left, right]) {
    const { article, text } = index.sources[place] ?? {};
    for (const word of readNouns(`${article?.title}\n${text}`)) {
      const term = index.reader(word)?.whole;
      const known = nouns.get(term ?? '');
      if (term === undefined || (known !== undefined && !isSimpler(word, known))) continue;
      nouns.set(term, word);
    }
  }
  return findSharedTerms(index.similarity, left, right).flatMap((term) => nouns.get(term) ?? []);
}

function readNouns(text: string): string[] {
  return text.match(/(?<=\p{L},? )\p{Lu}[\p{L}-]{2,}\p{L}(?![\p{L}-])/gu) ?? [];
}

function isSimpler(word: string, known: string): boolean {
  return word.length < known.length || (word.length === known.length && word < known);
}

/** Sums of the same numbers in another order differ in their last digits; that is no difference. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
