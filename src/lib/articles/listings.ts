import { compareGerman } from '../values/counts.ts';
import { yearOf } from '../values/dates.ts';
import type { Article, Tag } from './article.ts';

/** A topic with the number of its articles. */
export interface TopicCount {
  tag: Tag;
  count: number;
}

/** The articles of one year. */
export interface ArchiveYear {
  year: string;
  articles: Article[];
}

/** A year with its number of articles and the archive page on which it begins. */
export interface YearIndexEntry {
  year: string;
  count: number;
  page: number;
}

/** The articles on one topic, in the order given. */
export function filterByTag(articles: readonly Article[], id: string): Article[] {
  return articles.filter(({ tags }) => tags.some((tag) => tag.id === id));
}

/** The articles an author wrote, alone or with others, in the order given. */
export function filterByAuthor(articles: readonly Article[], id: string): Article[] {
  return articles.filter(({ authors }) => authors.some((author) => author.id === id));
}

/** All topics in the order given with their number of articles, 0 included. */
export function countByTag(tags: readonly Tag[], articles: readonly Article[]): TopicCount[] {
  const ids = articles.flatMap((article) => article.tags.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  return tags.map((tag) => ({ tag, count: counts.get(tag.id)?.length ?? 0 }));
}

/**
 * The topics that share articles with the given one, by the number of shared articles, then
 * alphabetically. A topic that shares none is not listed.
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

/** Articles grouped by year, in the order given. */
export function groupByYear(articles: readonly Article[]): ArchiveYear[] {
  const years = Map.groupBy(articles, ({ publishedAt }) => yearOf(publishedAt));
  return [...years].map(([year, group]) => ({ year, articles: group }));
}

/** How many articles each year has and on which page of the archive it begins. */
export function indexYears(articles: readonly Article[], pageSize: number): YearIndexEntry[] {
  return groupByYear(articles).map(({ year, articles: group }) => {
    const first = articles.findIndex(({ publishedAt }) => yearOf(publishedAt) === year);
    return { year, count: group.length, page: Math.floor(first / pageSize) + 1 };
  });
}
