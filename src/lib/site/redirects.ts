import type { Article } from '../articles/article.ts';
import type { Urls } from './urls.ts';

/** A former path of an article and the present one, both with the base path. */
export interface Redirect {
  from: string;
  to: string;
  title: string;
}

/** Where a former name or an old path from the root was found: `/artikel/alt/`, `/2021/titel.html`. */
export function formerPath(alias: string, urls: Urls): string {
  return alias.startsWith('/') ? urls.fromRoot(alias) : urls.article(alias);
}

/** A former path as the page there is built: below the root of the site, without slashes at its ends. */
export function formerRoute({ from }: Redirect, urls: Urls): string {
  return from.slice(urls.home().length).replace(/\/$/, '');
}

/** A redirect for each former name and old path of a published article. */
export function listRedirects(
  articles: readonly Pick<Article, 'slug' | 'title' | 'aliases'>[],
  urls: Urls,
): Redirect[] {
  return articles.flatMap(({ slug, title, aliases }) =>
    // The first name stays listed when the article takes it back.
    aliases
      .filter((alias) => alias !== slug)
      .map((alias) => ({
        from: formerPath(alias, urls),
        to: urls.article(slug),
        title,
      })),
  );
}
