import type { ItemList, Thing } from 'schema-dts';
import type { Article, Tag } from '../articles/article.ts';
import type { Series } from '../articles/series.ts';
import { type Crumb, structureCrumbs } from './breadcrumbs.ts';
import type { StructuredSite } from './structured-data.ts';
import type { Urls } from './urls.ts';

/** A page that lists articles, with its breadcrumbs. */
interface ListPage {
  path: string;
  title: string;
  description: string;
  crumbs: readonly Crumb[];
}

/** The page of a topic with the articles it lists. */
export function structureTopic(
  { urls }: StructuredSite,
  tag: Tag,
  listed: readonly Article[],
  page: ListPage,
): Thing[] {
  return [
    {
      ...structurePage(urls, page),
      about: { '@type': 'Thing', name: tag.label },
      mainEntity: listArticles(urls, listed),
    },
    structureCrumbs(urls, page.crumbs, tag.label),
  ];
}

/** The page of a series with its parts in order. */
export function structureSeries(
  { urls }: StructuredSite,
  { id, title, description }: Series,
  parts: readonly Article[],
  crumbs: readonly Crumb[],
): Thing[] {
  return [
    {
      '@type': 'CreativeWorkSeries',
      '@id': `${urls.absolute(urls.series(id))}#serie`,
      name: title,
      ...(description === undefined ? {} : { description }),
      url: urls.absolute(urls.series(id)),
      inLanguage: 'de',
      hasPart: parts.map(({ slug, title: headline, series }) => ({
        '@type': 'Article',
        headline,
        url: urls.absolute(urls.article(slug)),
        ...(series === undefined ? {} : { position: series.part }),
      })),
    },
    structureCrumbs(urls, crumbs, title),
  ];
}

/** The archive. Its articles are not listed: pagination leads to all of them. */
export function structureArchive({ urls }: StructuredSite, page: ListPage): Thing[] {
  return [structurePage(urls, page), structureCrumbs(urls, page.crumbs, 'Archiv')];
}

function structurePage(urls: Urls, { path, title, description }: ListPage) {
  return {
    '@type': 'CollectionPage',
    name: title,
    description,
    url: urls.absolute(path),
    inLanguage: 'de',
  } as const;
}

/** Articles in the order of the page. */
function listArticles(urls: Urls, articles: readonly Article[]): ItemList {
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
