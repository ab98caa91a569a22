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
