import type { Article } from '../articles/article.ts';
import { labelOf } from '../law/advertising.ts';
import { yearOf } from '../values/dates.ts';

/** Where the build lists all articles for the search, below the root of the site. */
export const SEARCH_RECORDS = 'suche/beitraege.json';

/** What the search knows of an article besides its text. */
export interface SearchRecord {
  /** Path with the base path. */
  url: string;
  title: string;
  /** The title with soft hyphens, where a long word may have to break. */
  headline?: string | undefined;
  description: string;
  /** As in `<time datetime>`. */
  date: string;
  year: string;
  /** The label that must stand before the title; undefined where nobody pays. */
  label?: string | undefined;
  topics: string[];
}

/** Describes an article, at `url`, for the search; `headline` is its title as it may break. */
export function describeForSearch(article: Article, url: string, headline: string): SearchRecord {
  const { title, description, publishedAt, advertising, tags } = article;
  return {
    url,
    title,
    headline: headline === title ? undefined : headline,
    description,
    date: publishedAt,
    year: yearOf(publishedAt),
    label: advertising && labelOf(advertising),
    topics: tags.map(({ label }) => label),
  };
}
