import type { Article } from '../articles/article.ts';
import { lastChange, newestChange } from '../articles/changes.ts';
import { filterByAuthor, filterByTag } from '../articles/listings.ts';
import { partsOf } from '../articles/series.ts';
import { ROUTES } from './routes.ts';
import type { Urls } from './urls.ts';

/** The file, below the root of the site, that hands the dates to the sitemap during a build. */
export const SITEMAP_DATES = 'sitemap-dates.json';

const HIDDEN: readonly string[] = [ROUTES.search, ROUTES.versions];

/**
 * The search has nothing to show before a query; former wordings must not be found in place of the
 * article; further pages of a list shift with each article.
 */
const UNLISTED = Object.values(ROUTES)
  .filter((route) => HIDDEN.includes(route) || route.includes('[...page]'))
  .map((route) => route.replace('[...page]', String.raw`\d+/`).replace(/\[\w+\]/g, '[^/]+'))
  .map((pattern) => new RegExp(`^${pattern}$`));

/** True for a page, by its path below the base path, that search engines should list. */
export function isListed(path: string): boolean {
  return !UNLISTED.some((pattern) => pattern.test(path));
}

/** What the site publishes, as far as it dates its pages. */
export interface DatedContent {
  articles: readonly Article[];
  tags: readonly { id: string }[];
  series: readonly { id: string }[];
  authors: readonly { id: string }[];
  pages: readonly { slug: string; data: { updatedAt?: string | undefined } }[];
}

/**
 * The date of the last change by URL: a day, or an instant with offset. A list changes with its
 * articles; a page that nobody dates is left out.
 */
export function datePages(content: DatedContent, urls: Urls): [url: string, date: string][] {
  const { articles, tags, series, authors, pages } = content;
  const dates = new Map([
    [urls.home(), newestChange(articles)],
    [urls.topics(), newestChange(articles)],
    [urls.archive(), newestChange(articles)],
    ...tags.map(({ id }) => [urls.topic(id), newestChange(filterByTag(articles, id))] as const),
    ...series.map(({ id }) => [urls.series(id), newestChange(partsOf(id, articles))] as const),
    ...authors.map(
      ({ id }) => [urls.author(id), newestChange(filterByAuthor(articles, id))] as const,
    ),
    ...articles.map((article) => [urls.article(article.slug), lastChange(article)] as const),
    ...pages.map(({ slug, data }) => [urls.page(slug), data.updatedAt] as const),
  ]);
  return [...dates].flatMap(([path, date]) =>
    date === undefined ? [] : [[urls.absolute(path), date]],
  );
}
