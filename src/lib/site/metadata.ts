import type { Thing } from 'schema-dts';
import type { Article } from '../articles/article.ts';
import { modifiedAt } from '../articles/changes.ts';
import { describeCard } from '../drawing/card/card-alt-text.ts';
import { labelTitle } from '../law/advertising.ts';

/** The metadata of a page, for its head. */
export interface PageMetadata {
  /** Title of the page without the site's name. */
  title: string;
  description: string;
  /** With the base path; undefined for the error page, which has no URL of its own. */
  path: string | undefined;
  /** Where a page at a former path leads to. */
  movedTo?: string;
  /** True for a page that search engines should not list. */
  isUnlisted?: boolean;
  /** Only for articles; dates as in `<time datetime>`. */
  article?: {
    publishedAt: string;
    updatedAt: string | undefined;
    tags: string[];
    /** Their ids. */
    authors: string[];
  };
  /** The Open Graph type of a page that is neither an article nor plain. */
  kind?: 'profile';
  /** What the page describes, for search engines; left out of previews, which have no URL. */
  structuredData?: Thing[];
  /** Feeds of what the page lists, which precede those of the site; `page` is its first page. */
  feed?: { page: string; label: string };
  /** Social card, its path with the base path; defaults to the site's. */
  card?: { path: string; alt: string };
}

/** The title in browser tabs and search results: `Archiv – Warenstrom`. */
export function formatTitle(title: string, siteName: string): string {
  return title === siteName ? siteName : `${title} – ${siteName}`;
}

/** The title of a page of a list; the first has no number. */
export function numberTitle(title: string, page: number): string {
  return page > 1 ? `${title}, Seite ${page}` : title;
}

/** Metadata of an article at `path` with its social card at `cardPath`. */
export function describeArticle(article: Article, path: string, cardPath: string): PageMetadata {
  const { description, publishedAt, tags, authors } = article;
  return {
    title: labelTitle(article),
    description,
    path,
    article: {
      publishedAt,
      updatedAt: modifiedAt(article),
      tags: tags.map(({ label }) => label),
      authors: authors.map(({ id }) => id),
    },
    card: { path: cardPath, alt: describeCard(article) },
  };
}
