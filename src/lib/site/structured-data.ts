import type { Graph, Organization, Thing } from 'schema-dts';
import type { Author } from '../articles/article.ts';
import { toPlainText } from '../values/html-text.ts';
import { type Crumb, structureCrumbs } from './breadcrumbs.ts';
import type { Urls } from './urls.ts';

/** What structured data says about the site; the Impressum shows all of it. */
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
 * Descriptions of things as JSON-LD, safe inside a script element: without `<`, which could end
 * it, and without the soft hyphens of typesetting.
 */
export function formatStructuredData(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return toPlainText(JSON.stringify(graph)).replaceAll('<', '\\u003c');
}

/** The start page: the site with its search, and its publisher. */
export function structureHome(site: StructuredSite): Thing[] {
  const { name, description, urls } = site;
  const search = urls.absolute(urls.search());
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

/** The page of an author; `imagePath` is that of the portrait, with the base path. */
export function structureAuthor(
  { urls }: StructuredSite,
  { id, name, kind, role, bio, url }: Author,
  { crumbs, imagePath }: { crumbs: readonly Crumb[]; imagePath?: string | undefined },
): Thing[] {
  const pageUrl = urls.absolute(urls.author(id));
  const entity = {
    '@id': `${pageUrl}#autor`,
    name,
    url: pageUrl,
    ...(bio === undefined ? {} : { description: bio }),
    ...(url === undefined ? {} : { sameAs: url }),
    ...(imagePath === undefined ? {} : { image: urls.absolute(imagePath) }),
  };
  return [
    {
      '@type': 'ProfilePage',
      name,
      url: pageUrl,
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
