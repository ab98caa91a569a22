import type { Article } from '../articles/article.ts';
import type { Urls } from './urls.ts';

/** A former path of an article and the present one, both with the base path. */
export interface Redirect {
  alias: string;
  from: string;
  to: string;
  title: string;
}

/** A redirect for each former name of a published article. */
export function listRedirects(
  articles: readonly Pick<Article, 'slug' | 'title' | 'aliases'>[],
  urls: Urls,
): Redirect[] {
  return articles.flatMap(({ slug, title, aliases }) =>
    // The first name stays listed when the article takes it back.
    aliases
      .filter((alias) => alias !== slug)
      .map((alias) => ({
        alias,
        from: urls.article(alias),
        to: urls.article(slug),
        title,
      })),
  );
}
