import type { APIContext, GetStaticPaths } from 'astro';
import { getArticles } from '../data/articles.ts';
import { getAuthors, getSeries, getTags } from '../data/lists.ts';
import { getPages } from '../data/pages.ts';
import { lastChange, newestChange } from '../lib/articles/changes.ts';
import { filterByAuthor, filterByTag } from '../lib/articles/listings.ts';
import { partsOf } from '../lib/articles/series.ts';
import { fixedPaths, formatSitemap, type SitemapEntry } from '../lib/site/sitemap.ts';
import { site } from '../site.ts';

/** Pages that list the newest articles. The archive is one file for its pages, so named here. */
const LISTS = ['', 'themen/', 'archiv/'];

const { urls } = site;

/** A preview has no sitemap: it has no address. */
export const getStaticPaths = (async () => {
  if (site.isPreview) return [];
  const files = formatSitemap(await listPages(), (name) =>
    urls.absolute(urls.fromRoot(`${name}.xml`)),
  );
  return files.map(({ name, xml }) => ({ params: { sitemap: name }, props: { xml } }));
}) satisfies GetStaticPaths;

/** The index of the sitemap, or one of its files. */
export function GET({ props }: APIContext<{ xml: string }>): Response {
  return new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

/** All pages that search engines should know, with the date of their last change. */
async function listPages(): Promise<SitemapEntry[]> {
  const articles = await getArticles();
  const entry = (path: string, changedAt: string | undefined) => ({
    url: urls.absolute(path),
    changedAt,
  });
  const fixed = new Set([...LISTS, ...fixedPaths(Object.keys(import.meta.glob('./**/*.astro')))]);
  return [
    ...[...fixed].map((path) =>
      entry(urls.fromRoot(path), LISTS.includes(path) ? newestChange(articles) : undefined),
    ),
    ...articles.map((article) => entry(urls.article(article.slug), lastChange(article))),
    ...(await getTags()).map(({ id }) =>
      entry(urls.topic(id), newestChange(filterByTag(articles, id))),
    ),
    ...(await getSeries())
      .map(({ id }) => ({ id, parts: partsOf(id, articles) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ id, parts }) => entry(urls.series(id), newestChange(parts))),
    ...(await getAuthors()).map(({ id }) =>
      entry(urls.author(id), newestChange(filterByAuthor(articles, id))),
    ),
    ...(await getPages()).map(({ slug, data }) => entry(urls.page(slug), data.updatedAt)),
  ];
}
