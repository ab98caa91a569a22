import { yearOf } from '../values/dates.ts';
import type { Article } from './article.ts';

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

/** Articles in groups by year, in the order they come in. */
export function groupByYear(articles: readonly Article[]): ArchiveYear[] {
  const years = Map.groupBy(articles, ({ publishedAt }) => yearOf(publishedAt));
  return [...years].map(([year, group]) => ({ year, articles: group }));
}

/** For each year how many articles it has and on which page of the archive it begins. */
export function indexYears(articles: readonly Article[], pageSize: number): YearIndexEntry[] {
  return groupByYear(articles).map(({ year, articles: group }) => {
    const first = articles.findIndex(({ publishedAt }) => yearOf(publishedAt) === year);
    return { year, count: group.length, page: Math.floor(first / pageSize) + 1 };
  });
}
