import type { MiddlewareHandler } from 'astro';
import { getArticles } from '../data/articles.ts';
import { listRedirects } from '../lib/site/redirects.ts';
import { decodePath } from '../lib/values/url-parts.ts';
import { site } from '../site.ts';

/** Redirects former paths of articles in the preview; in a build they have pages of their own. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const { pathname } = context.url;
  const redirects = listRedirects(await getArticles(), site.urls);
  const redirect = redirects.find(({ from }) => from === decodePath(pathname));
  return redirect === undefined ? next() : context.redirect(redirect.to);
};
