import { getArticles } from '../data/articles.ts';
import { getAuthors, getSeries, getTags } from '../data/lists.ts';
import { getPages } from '../data/pages.ts';
import { datePages } from '../lib/site/sitemap-entries.ts';
import { site } from '../site.ts';

/** The dates of all pages for the sitemap; the integration that routes here removes the file. */
export async function GET(): Promise<Response> {
  const [articles, tags, series, authors, pages] = await Promise.all([
    getArticles(),
    getTags(),
    getSeries(),
    getAuthors(),
    getPages(),
  ]);
  return Response.json(datePages({ articles, tags, series, authors, pages }, site.urls));
}
