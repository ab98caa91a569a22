import type { APIContext, GetStaticPaths } from 'astro';
import { getArticles } from '../../../data/articles.ts';
import { listRedirects, type Redirect, renderRedirect } from '../../../lib/site/redirects.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  listRedirects(await getArticles(), site.urls).map((redirect) => ({
    params: { alias: redirect.alias },
    props: { redirect },
  }))) satisfies GetStaticPaths;

/** A page at each former path of an article, which redirects. */
export function GET({ props }: APIContext<{ redirect: Redirect }>): Response {
  const { redirect } = props;
  const html = renderRedirect(redirect, site.urls.absolute(redirect.to));
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
