import { readFileSync } from 'node:fs';
import type { ContentFiles } from '../../src/lib/articles/library.ts';
import { STANDING_PAGES } from './standing-pages.ts';

export const NOW = new Date('2026-11-21T12:00:00+01:00');

const SITE = readFileSync('content/site.yaml', 'utf8');

/** An in-memory content folder with an author, two topics and the given articles. */
export function contentWith(
  articles: Record<string, string>,
  pictures: string[] = [],
): ContentFiles {
  const files = Object.entries(articles).map(([name, text]) => ({
    path: `content/articles/${name}`,
    text,
  }));
  return {
    site: { path: 'content/site.yaml', text: SITE },
    tags: {
      path: 'content/tags.yaml',
      text: 'tiktok: { label: TikTok }\neuropa: { label: Europa }\n',
    },
    authors: [
      { path: 'content/authors/redaktion.yaml', text: 'name: Redaktion\nkind: organization\n' },
    ],
    articles: files,
    pages: [...STANDING_PAGES],
    paths: new Set(pictures),
  };
}
