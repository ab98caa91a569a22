import { getArticles } from '../data/articles.ts';
import { getAuthors, getSeries, getTags } from '../data/lists.ts';
import { getPages } from '../data/pages.ts';
import { listRedirects } from '../lib/site/redirects.ts';
import { datePages } from '../lib/site/sitemap-entries.ts';
import { site } from '../site.ts';

/** The dates of all pages for the sitemap, null for those at former paths; the integration that routes here removes the file. */
export async function GET(): Promise<Response> {
  const [articles, tags, series, authors, pages] = await Promise.all([
    getArticles(),
    getTags(),
    getSeries(),
    getAuthors(),
    getPages(),
  ]);
  const former = listRedirects(articles, site.urls).map(({ from }) => [
    encodeURI(site.urls.absolute(from.replace(/\/?$/, '/'))),
    null,
  ]);
  const dates = datePages({ articles, tags, series, authors, pages }, site.urls);
  return Response.json([...former, ...dates]);
}
