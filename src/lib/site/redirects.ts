import type { Article } from '../articles/article.ts';
import { escapeHtml } from '../values/html-text.ts';
import type { Urls } from './urls.ts';

/** A former address with the present one, as paths with the base path. */
export interface Redirect {
  alias: string;
  from: string;
  to: string;
  title: string;
}

/** One redirect for each former name of a published article. */
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

/** The file `_redirects` as Netlify and Cloudflare Pages read it: one rule a line. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * A page that leads on by itself on any host, with a link for those who must click, and without
 * a place of its own in search engines.
 */
export function renderRedirect({ to, title }: Redirect, address: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<link rel="canonical" href="${escapeHtml(address)}">
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
