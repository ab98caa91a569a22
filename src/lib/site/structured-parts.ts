import type { BreadcrumbList, ItemList } from 'schema-dts';
import type { Article } from '../articles/article.ts';
import type { Crumb } from './breadcrumbs.ts';
import type { Urls } from './urls.ts';

/** The way to a page as the page shows it; the page itself is the last step, by its title. */
export function structureCrumbs(
  urls: Urls,
  crumbs: readonly Crumb[],
  title: string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ label, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: urls.absolute(path),
      })),
      { '@type': 'ListItem' as const, position: crumbs.length + 1, name: title },
    ],
  };
}

/** Articles in the order in which a page lists them. */
export function listArticles(urls: Urls, articles: readonly Article[]): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListElement: articles.map(({ slug, title }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      url: urls.absolute(urls.article(slug)),
    })),
  };
}
