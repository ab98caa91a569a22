import { getArticles } from '../data/articles.ts';
import { formatRedirects, listRedirects } from '../lib/site/redirects.ts';
import { site } from '../site.ts';

/** Redirects for the server. An integration injects the route, since Astro ignores the file. */
export async function GET(): Promise<Response> {
  return new Response(formatRedirects(listRedirects(await getArticles(), site.urls)));
}
