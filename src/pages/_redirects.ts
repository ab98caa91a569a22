import { getArticles } from '../data/articles.ts';
import { formatRedirects, listRedirects } from '../lib/site/redirects.ts';
import { site } from '../site.ts';

/** Redirects for the server; Astro takes no page whose name begins so, hence the route is named in its configuration. */
export async function GET(): Promise<Response> {
  return new Response(formatRedirects(listRedirects(await getArticles(), site.urls)));
}
