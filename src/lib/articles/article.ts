import type { ImageMetadata } from 'astro';
import type { z } from 'zod';
import type { ArticleData } from '../../schema/article.ts';
import { toTimestamp } from '../values/dates.ts';

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
}

type Data = ArticleData<z.ZodType<ImageMetadata>>;

/** An article with its references looked up: what pages and components work with. */
export interface Article extends Omit<Data, 'authors' | 'tags' | 'publishedAt'> {
  slug: string;
  /** Drafts carry the present day. */
  publishedAt: string;
  authors: Author[];
  /** Who reviewed a text that artificial intelligence had a share in, and answers for it. */
  reviewer?: Author | undefined;
  tags: Tag[];
  readingMinutes: number;
  wordCount: number;
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

/** True once an article may be seen by readers: no draft, and its time has come. */
export function isPublic(
  article: { draft: boolean; publishedAt?: string | undefined },
  now: Date,
): boolean {
  const { draft, publishedAt } = article;
  return !draft && publishedAt !== undefined && toTimestamp(publishedAt) <= now.getTime();
}

/** The neighbours in time of one article in a list that is ordered newest first. */
export function findAdjacent(
  slug: string,
  articles: readonly Article[],
): { newer: Article | undefined; older: Article | undefined } {
  const index = articles.findIndex((article) => article.slug === slug);
  if (index === -1) return { newer: undefined, older: undefined };
  return { newer: articles[index - 1], older: articles[index + 1] };
}
