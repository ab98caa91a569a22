import type { Article } from './article.ts';

/**
 * The articles to read after one: the editor's choice first, then those that share topics with it.
 * A topic counts the more, the fewer articles have it (inverse document frequency, Spärck Jones
 * 1972). Articles without a common topic never fill a place. Advertising stands here only where an
 * editor chose it. Ties keep the order of `others`, which come newest first.
 */
export function rankRelated(
  article: Article,
  others: readonly Article[],
  limit: number,
): Article[] {
  const candidates = others.filter(({ slug }) => slug !== article.slug);
  const chosen = [...new Set(article.related)].flatMap((slug) =>
    candidates.filter((other) => other.slug === slug),
  );
  const weights = weighTags([article, ...others]);
  const similar = candidates
    .filter(({ slug, advertising }) => !article.related.includes(slug) && advertising === undefined)
    .map((other) => ({ other, score: scoreSharedTags(article, other, weights) }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score)
    .map(({ other }) => other);
  return [...chosen, ...similar].slice(0, limit);
}

function weighTags(articles: readonly Article[]): Map<string, number> {
  const distinct = new Map(articles.map((article) => [article.slug, article]));
  const ids = [...distinct.values()].flatMap(({ tags }) => tags.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  return new Map([...counts].map(([id, all]) => [id, Math.log(1 + distinct.size / all.length)]));
}

function scoreSharedTags(left: Article, right: Article, weights: Map<string, number>): number {
  const shared = left.tags.filter(({ id }) => right.tags.some((tag) => tag.id === id));
  return shared.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0);
}
