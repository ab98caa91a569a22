import { getCollection } from 'astro:content';
import type { Article } from '../lib/articles/article.ts';
import { listChanges } from '../lib/articles/changes.ts';
import type { Comparison } from '../lib/ledger/compare-versions.ts';
import { site } from '../site.ts';
import { getArticles } from './articles.ts';

/**
 * The recorded versions of each published article that declares a change, compared and newest
 * first; empty where the publisher shows none.
 */
export async function getComparisons(): Promise<ReadonlyMap<string, Comparison[]>> {
  if (!site.versions) return new Map();
  const [articles, entries] = await Promise.all([getArticles(), getCollection('versions')]);
  const shown = articles.filter(isShown);
  const slugs = new Set(shown.map(({ slug }) => slug));
  return new Map(
    entries.filter(({ id }) => slugs.has(id)).map(({ id, data }) => [id, data.comparisons]),
  );
}

/** In the preview, articles that are not public have a state. */
function isShown(article: Article): boolean {
  return article.state === undefined && listChanges(article).length > 0;
}
