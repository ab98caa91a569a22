import type { Article } from '../articles/article.ts';
import { escapeHtml } from '../values/html-text.ts';
import type { Urls } from './urls.ts';

/** A former path of an article and the present one, both with the base path. */
export interface Redirect {
  alias: string;
  from: string;
  to: string;
  title: string;
}

/** A redirect for each alias of a published article. */
export function listRedirects(
  articles: readonly Pick<Article, 'slug' | 'title' | 'aliases'>[],
  urls: Urls,
): Redirect[] {
  return articles.flatMap(({ slug, title, aliases }) =>
    aliases.map((alias) => ({
      alias,
      from: urls.article(alias),
      to: urls.article(slug),
      title,
    })),
  );
}

/** The file `_redirects` for Netlify and Cloudflare Pages: one rule per line. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * A page that redirects on any host, with a link for browsers that do not follow, and hidden from
 * search engines. `canonical` is the full URL of the target.
 */
export function renderRedirect({ to, title }: Redirect, canonical: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<title>Umgezogen: ${escapeHtml(title)}</title>
</head>
<body>
<main>
<h1>Dieser Beitrag ist umgezogen</h1>
<p>Er steht jetzt hier: <a href="${escapeHtml(to)}">${escapeHtml(title)}</a></p>
</main>
</body>
</html>
`;
}
