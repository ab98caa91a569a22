import { compareGerman } from '../values/counts.ts';
import type { Article, Tag } from './article.ts';

/** A topic with the number of its articles. */
export interface TopicCount {
  tag: Tag;
  count: number;
}

/** The articles of one topic, in the order they come in. */
export function filterByTag(articles: readonly Article[], id: string): Article[] {
  return articles.filter(({ tags }) => tags.some((tag) => tag.id === id));
}

/** All topics in the order they come in with their number of articles, 0 included. */
export function countByTag(tags: readonly Tag[], articles: readonly Article[]): TopicCount[] {
  const ids = articles.flatMap((article) => article.tags.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  return tags.map((tag) => ({ tag, count: counts.get(tag.id)?.length ?? 0 }));
}

/**
 * The topics that share articles with one, by the number of shared articles, then from A to Z.
 * A topic that shares none is no neighbour.
 */
export function neighbouringTags(
  id: string,
  articles: readonly Article[],
  limit = 6,
): TopicCount[] {
  const others = filterByTag(articles, id)
    .flatMap(({ tags }) => tags)
    .filter((tag) => tag.id !== id);
  return [...Map.groupBy(others, (tag) => tag.id).values()]
    .flatMap(([tag, ...more]) => (tag === undefined ? [] : [{ tag, count: more.length + 1 }]))
    .toSorted(
      (left, right) => right.count - left.count || compareGerman(left.tag.label, right.tag.label),
    )
    .slice(0, limit);
}
