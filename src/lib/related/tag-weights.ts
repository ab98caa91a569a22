import type { Article } from '../articles/article.ts';
import { rarity } from './term-vectors.ts';

/** How telling each topic is of these articles, by its id: the rarer, the more. */
export function weighTags(articles: readonly Article[]): Map<string, number> {
  const ids = articles.flatMap(({ tags }) => tags.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  return new Map([...counts].map(([id, all]) => [id, rarity(all.length, articles.length)]));
}

/** Cosine of two articles' topics, each weighted by its rarity: 0 to 1. */
export function compareTags(
  left: Article,
  right: Article,
  weights: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const { id } of left.tags) {
    if (right.tags.some((tag) => tag.id === id)) shared += (weights.get(id) ?? 0) ** 2;
  }
  if (shared === 0) return 0;
  const square = ({ tags }: Article) =>
    tags.reduce((sum, { id }) => sum + (weights.get(id) ?? 0) ** 2, 0);
  return shared / Math.sqrt(square(left) * square(right));
}
