import type { CollectionEntry } from 'astro:content';
import type { RelatedIndex } from '../lib/related/related-index.ts';

type ArticleData = CollectionEntry<'articles'>['data'];

/**
 * What the preview keeps when an article changes. Vite then loads all modules again that import
 * collections; this one imports none.
 */
export const previewMemory: {
  /** The typeset frontmatter of each article by its slug, and the digest of its file. */
  readonly typeset: Map<string, { digest: string | number; data: ArticleData }>;
  index?: RelatedIndex;
  /** Waits to make the next index. */
  timer?: NodeJS.Timeout;
} = { typeset: new Map() };
