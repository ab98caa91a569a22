import type { Thing } from 'schema-dts';
import { type Article, modifiedAt } from './article.ts';

/** What the head of a page says about it. */
export interface PageMetadata {
  /** Title of the page without the site's name. */
  title: string;
  description: string;
  /** Path of the page with the base path; undefined for the error page, which has no address. */
  path: string | undefined;
  /** Set for articles; in the form of `<time datetime>`. */
  article?: {
    publishedAt: string;
    modifiedAt: string;
    tags: string[];
    /** Their ids. */
    authors: string[];
    isAdvertising: boolean;
  };
  /** What else a page is about than itself, in the words of the Open Graph. */
  kind?: 'profile';
  /** What the page describes, for search engines; left out of previews, which have no address. */
  structuredData?: Thing[];
  /** The topic of the page: its feeds are offered before those of the site. */
  feedTopic?: { id: string; label: string };
  /** Photo for shared links, as a path with the base path. */
  image?: { path: string; width: number; height: number; alt: string };
  /** Keeps a page that exists out of search engines, such as the second page of a list. */
  isListed?: boolean;
}

/** The title in browser tabs and search results: `Archiv – Warenstrom`. */
export function formatTitle(title: string, siteName: string): string {
  return title === siteName ? siteName : `${title} – ${siteName}`;
}

/** The title of a page of a list: the first has no number. */
export function numberTitle(title: string, page: number): string {
  return page > 1 ? `${title}, Seite ${page}` : title;
}

/** Metadata of an article at `path`; `photo` is the path of its cover, cut to 1200 × 630. */
export function describeArticle(article: Article, path: string, photo?: string): PageMetadata {
  const { title, description, publishedAt, tags, authors, cover, advertising } = article;
  return {
    title,
    description,
    path,
    article: {
      publishedAt,
      modifiedAt: modifiedAt(article),
      tags: tags.map(({ label }) => label),
      authors: authors.map(({ id }) => id),
      isAdvertising: advertising !== undefined,
    },
    ...(photo === undefined
      ? {}
      : { image: { path: photo, width: 1200, height: 630, alt: cover?.alt ?? '' } }),
  };
}
