import type { ImageMetadata } from 'astro';
import type { z } from 'zod';
import type { ArticleData } from '../../schema/article.ts';
import type { AuthorData } from '../../schema/author.ts';
import { toTimestamp } from '../values/dates.ts';
import type { CreditedPicture } from './picture-credits.ts';

/** A topic with its id, as pages show it. */
export interface Tag {
  id: string;
  label: string;
  description: string | undefined;
}

/** A person or organisation that writes. */
export interface Author {
  id: string;
  name: string;
  kind: 'person' | 'organization';
  role: string | undefined;
  bio: string | undefined;
  url: string | undefined;
  image?: AuthorData<z.ZodType<ImageMetadata>>['image'];
}

type Data = ArticleData<z.ZodType<ImageMetadata>>;

/** An article with its references resolved: what pages and components work with. */
export interface Article extends Omit<Data, 'authors' | 'tags' | 'publishedAt'> {
  slug: string;
  /** Drafts carry the current date. */
  publishedAt: string;
  authors: Author[];
  /** Who reviewed, and answers for, a text made with the help of artificial intelligence. */
  reviewer?: Author | undefined;
  tags: Tag[];
  readingMinutes: number;
  wordCount: number;
  /** Ids of the sources that its text names. */
  citedSources: string[];
  /** The pictures in its text that have a credit. */
  creditedPictures: CreditedPicture[];
  /** In the preview: why readers cannot see it yet. */
  state?: string | undefined;
}

/** Newest first; on the same day by slug, so that the order never depends on the file system. */
export function compareNewestFirst(left: Article, right: Article): number {
  return (
    toTimestamp(right.publishedAt) - toTimestamp(left.publishedAt) ||
    (left.slug < right.slug ? -1 : 1)
  );
}

/**
 * The articles before and after the one at a position of a list ordered newest first. Those that the
 * page has `offered` already are passed over.
 */
export function findAdjacent(
  position: number,
  articles: readonly Article[],
  offered: readonly Article[] = [],
): { newer: Article | undefined; older: Article | undefined } {
  const isFresh = (article: Article) => !offered.includes(article);
  const reach = offered.length + 1;
  return {
    newer: articles.slice(Math.max(0, position - reach), position).findLast(isFresh),
    older: articles.slice(position + 1, position + 1 + reach).find(isFresh),
  };
}
