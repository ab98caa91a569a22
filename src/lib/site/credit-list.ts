import type { Article, Author } from '../articles/article.ts';
import type { CreditedPicture } from '../articles/picture-credits.ts';
import type { Urls } from './urls.ts';

/** Where pictures with a credit are shown, in the list of all credits. */
export interface CreditEntry {
  /** Undefined for an author and a standing page. */
  article?: Article;
  title: string;
  path: string;
  pictures: CreditedPicture[];
}

/** What has pictures. */
interface CreditSources {
  articles: readonly Article[];
  authors: readonly Author[];
  pages: readonly { slug: string; data: { title: string }; creditedPictures: CreditedPicture[] }[];
}

/** All credits: those of articles in the order given, then of portraits and standing pages. */
export function listCredits(
  { articles, authors, pages }: CreditSources,
  urls: Urls,
): CreditEntry[] {
  const entries: CreditEntry[] = [
    ...articles.map((article) => ({
      article,
      title: article.title,
      path: urls.article(article.slug),
      pictures: [...creditOf('Titelbild', article.cover), ...article.creditedPictures],
    })),
    ...authors.map(({ id, name, image }) => ({
      title: name,
      path: urls.author(id),
      pictures: creditOf('Porträt', image),
    })),
    ...pages.map(({ slug, data, creditedPictures }) => ({
      title: data.title,
      path: urls.page(slug),
      pictures: creditedPictures,
    })),
  ];
  return entries.filter(({ pictures }) => pictures.length > 0);
}

function creditOf(label: string, picture: Article['cover'] | Author['image']): CreditedPicture[] {
  return picture?.credit === undefined ? [] : [{ label, credit: picture.credit }];
}
