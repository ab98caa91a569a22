import type { Graph, Organization, Thing } from 'schema-dts';
import type { Article, Author, Tag } from './article.ts';
import type { Crumb } from './breadcrumbs.ts';
import { toPlainText } from './plain-text.ts';
import type { Series } from './series.ts';
import { listArticles, structureCrumbs } from './structured-data/parts.ts';
import type { Urls } from './urls.ts';

/** What structured data says of the site; all of it stands in the Impressum. */
export interface StructuredSite {
  name: string;
  description: string;
  urls: Urls;
  publisher: {
    name: string;
    street: string;
    postalCode: string;
    city: string;
    country: string;
    email: string;
    phone?: string | undefined;
    vatId?: string | undefined;
  };
}

/**
 * Descriptions of things for a page as JSON-LD, safe inside a script element: no `<` can end it,
 * and no soft hyphen from the layout comes along.
 */
export function formatStructuredData(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return toPlainText(JSON.stringify(graph)).replaceAll('<', '\\u003c');
}

/** The start page: the site with its search, and its publisher. */
export function structureHome(site: StructuredSite): Thing[] {
  const { name, description, urls } = site;
  const search = urls.absolute(urls.page('suche'));
  return [
    {
      '@type': 'WebSite',
      '@id': `${urls.absolute(urls.home())}#website`,
      name,
      description,
      url: urls.absolute(urls.home()),
      inLanguage: 'de',
      publisher: { '@id': publisherId(urls) },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
        // Google's addition to SearchAction; schema.org knows it as a property with a suffix.
        ...{ 'query-input': 'required name=search_term_string' },
      },
    },
    structurePublisher(site),
  ];
}

/** The page of a topic with the articles it lists. */
export function structureTopic(
  { urls }: StructuredSite,
  tag: Tag,
  listed: readonly Article[],
  page: { path: string; title: string; description: string; crumbs: readonly Crumb[] },
): Thing[] {
  return [
    {
      '@type': 'CollectionPage',
      name: page.title,
      description: page.description,
      url: urls.absolute(page.path),
      inLanguage: 'de',
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

/** The archive: its first page leads to all others. */
export function structureArchive(
  { urls }: StructuredSite,
  page: { path: string; title: string; description: string; crumbs: readonly Crumb[] },
): Thing[] {
  return [
    {
      '@type': 'CollectionPage',
      name: page.title,
      description: page.description,
      url: urls.absolute(page.path),
      inLanguage: 'de',
    },
    structureCrumbs(urls, page.crumbs, 'Archiv'),
  ];
}

/** The page of an author. */
export function structureAuthor(
  { urls }: StructuredSite,
  { id, name, kind, role, bio, url }: Author,
  crumbs: readonly Crumb[],
): Thing[] {
  const address = urls.absolute(urls.author(id));
  const entity = {
    '@id': `${address}#autor`,
    name,
    url: address,
    ...(bio === undefined ? {} : { description: bio }),
    ...(url === undefined ? {} : { sameAs: url }),
  };
  return [
    {
      '@type': 'ProfilePage',
      name,
      url: address,
      inLanguage: 'de',
      mainEntity:
        kind === 'person'
          ? { '@type': 'Person', ...entity, ...(role === undefined ? {} : { jobTitle: role }) }
          : { '@type': 'Organization', ...entity },
    },
    structureCrumbs(urls, crumbs, name),
  ];
}

function structurePublisher({ publisher, urls }: StructuredSite): Organization {
  const { name, street, postalCode, city, country, email, phone, vatId } = publisher;
  return {
    '@type': 'Organization',
    '@id': publisherId(urls),
    name,
    url: urls.absolute(urls.home()),
    logo: urls.absolute(urls.fromRoot('favicon.svg')),
    email,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: country,
    },
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(vatId === undefined ? {} : { vatID: vatId }),
  };
}

function publisherId(urls: Urls): string {
  return `${urls.absolute(urls.home())}#verlag`;
}
