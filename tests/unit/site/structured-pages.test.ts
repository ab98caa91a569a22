import { expect, test } from 'vitest';
import { describeManifest } from '../../../src/lib/site/manifest.ts';
import { structureArticle } from '../../../src/lib/site/structured-article.ts';
import {
  formatStructuredData,
  structureAuthor,
  structureHome,
} from '../../../src/lib/site/structured-data.ts';
import {
  structureArchive,
  structureSeries,
  structureTopic,
} from '../../../src/lib/site/structured-lists.ts';
import { makeArticle, makeTag } from '../make-article.ts';
import { CRUMBS, SITE } from './structured-site.ts';

const ROOT = 'https://m.de/magazin/';
const SERIES = { id: 'reise', title: 'Die Reise', description: undefined };
const crumbsTo = (name: string) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Start', item: ROOT },
    { '@type': 'ListItem', position: 2, name },
  ],
});
const page = (name: string) => ({
  path: `/magazin/${name}/`,
  title: `Seite ${name}`,
  description: 'Eine Liste.',
  crumbs: CRUMBS,
});
const described = (name: string) => ({
  '@type': 'CollectionPage',
  name: `Seite ${name}`,
  description: 'Eine Liste.',
  url: `${ROOT}${name}/`,
  inLanguage: 'de',
});

test('an article with everything', () => {
  const article = makeArticle({
    slug: 'x',
    asOf: '2020',
    series: { id: 'reise', part: 2 },
    advertising: { kind: 'anzeige', client: 'Karton AG' },
    sources: [{ title: 'A', publisher: 'B', url: 'https://a.de/', date: '2025' }, { title: 'C' }],
    corrections: [{ date: '2026-12-02', text: 'Es waren vier.', kind: 'correction' }],
  });
  const surroundings = { crumbs: CRUMBS, series: SERIES, imagePath: '/magazin/x.png' };
  expect(structureArticle(SITE, article, surroundings)).toEqual([
    {
      '@type': 'AdvertiserContentArticle',
      sponsor: { '@type': 'Organization', name: 'Karton AG' },
      '@id': `${ROOT}artikel/x/#beitrag`,
      mainEntityOfPage: `${ROOT}artikel/x/`,
      url: `${ROOT}artikel/x/`,
      headline: article.title,
      description: article.description,
      inLanguage: 'de',
      isAccessibleForFree: true,
      datePublished: '2026-11-21T00:00:00+01:00',
      dateModified: '2026-12-02T00:00:00+01:00',
      author: [{ '@type': 'Organization', name: 'Redaktion', url: `${ROOT}autoren/redaktion/` }],
      publisher: { '@type': 'Organization', name: 'Verlag', url: ROOT, logo: `${ROOT}favicon.svg` },
      keywords: ['HANDEL'],
      about: [{ '@type': 'Thing', name: 'HANDEL', url: `${ROOT}themen/handel/` }],
      wordCount: 540,
      image: [`${ROOT}x.png`],
      temporalCoverage: '2020',
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        '@id': `${ROOT}serien/reise/#serie`,
        name: 'Die Reise',
        url: `${ROOT}serien/reise/`,
      },
      position: 2,
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'A',
          publisher: { '@type': 'Organization', name: 'B' },
          url: 'https://a.de/',
          datePublished: '2025',
        },
        { '@type': 'CreativeWork', name: 'C' },
      ],
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-12-02T00:00:00+01:00',
          text: 'Es waren vier.',
        },
      ],
    },
    crumbsTo(article.title),
  ]);
});

test('an article of a series that nobody knows', () => {
  const article = makeArticle({ series: { id: 'reise', part: 2 } });
  const surroundings = { crumbs: CRUMBS, series: undefined, imagePath: undefined };
  expect(structureArticle(SITE, article, surroundings)[0]).not.toHaveProperty('position');
});

test('the start page', () => {
  expect(structureHome(SITE)).toEqual([
    {
      '@type': 'WebSite',
      '@id': `${ROOT}#website`,
      name: 'Warenstrom',
      description: 'Ein Magazin.',
      url: ROOT,
      inLanguage: 'de',
      publisher: { '@id': `${ROOT}#verlag` },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${ROOT}suche/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    {
      '@type': 'Organization',
      '@id': `${ROOT}#verlag`,
      name: 'Verlag',
      url: ROOT,
      logo: `${ROOT}favicon.svg`,
      email: 'a@m.de',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Weg 1',
        postalCode: '20457',
        addressLocality: 'Hamburg',
        addressCountry: 'Deutschland',
      },
    },
  ]);
  const publisher = { ...SITE.publisher, phone: '+49 40 1', vatId: 'DE1' };
  expect(structureHome({ ...SITE, publisher })[1]).toMatchObject({
    telephone: '+49 40 1',
    vatID: 'DE1',
  });
});

test.each(['person', 'organization'] as const)('an author who is a %s', (kind) => {
  const author = { id: 'eva', name: 'Eva', kind, role: 'Text', bio: 'Schreibt.', url: ROOT };
  const entity = {
    '@id': `${ROOT}autoren/eva/#autor`,
    name: 'Eva',
    url: `${ROOT}autoren/eva/`,
    description: 'Schreibt.',
    sameAs: ROOT,
  };
  const profile = {
    '@type': 'ProfilePage',
    name: 'Eva',
    url: `${ROOT}autoren/eva/`,
    inLanguage: 'de',
  };
  const mainEntity =
    kind === 'person'
      ? { '@type': 'Person', ...entity, jobTitle: 'Text' }
      : { '@type': 'Organization', ...entity };
  expect(structureAuthor(SITE, author, { crumbs: CRUMBS })).toEqual([
    { ...profile, mainEntity },
    crumbsTo('Eva'),
  ]);
  const nameless = { ...author, role: undefined, bio: undefined, url: undefined };
  const [plain] = structureAuthor(SITE, nameless, { crumbs: CRUMBS });
  expect(Object.keys(Object(Object(plain).mainEntity))).toEqual(['@type', '@id', 'name', 'url']);
});

test('a topic', () => {
  const listed = [makeArticle({ slug: 'b', title: 'B' })];
  expect(structureTopic(SITE, makeTag('zoll'), listed, page('zoll'))).toEqual([
    {
      ...described('zoll'),
      about: { '@type': 'Thing', name: 'ZOLL' },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 1,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'B', url: `${ROOT}artikel/b/` },
        ],
      },
    },
    crumbsTo('ZOLL'),
  ]);
});

test('the archive', () => {
  expect(structureArchive(SITE, page('archiv'))).toEqual([described('archiv'), crumbsTo('Archiv')]);
});

test('a series', () => {
  const parts = [
    makeArticle({ slug: 'b', title: 'B', series: { id: 'reise', part: 2 } }),
    makeArticle({ slug: 'c', title: 'C' }),
  ];
  const expected = {
    '@type': 'CreativeWorkSeries',
    '@id': `${ROOT}serien/reise/#serie`,
    name: 'Die Reise',
    url: `${ROOT}serien/reise/`,
    inLanguage: 'de',
    hasPart: [
      { '@type': 'Article', headline: 'B', url: `${ROOT}artikel/b/`, position: 2 },
      { '@type': 'Article', headline: 'C', url: `${ROOT}artikel/c/` },
    ],
  };
  expect(structureSeries(SITE, SERIES, parts, CRUMBS)).toEqual([expected, crumbsTo('Die Reise')]);
  expect(structureSeries(SITE, { ...SERIES, description: 'D' }, parts, CRUMBS)[0]).toEqual({
    ...expected,
    description: 'D',
  });
});

test('the script names its vocabulary', () => {
  expect(JSON.parse(formatStructuredData([]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [],
  });
});

test('the manifest for start screens', () => {
  const icon = (name: string, size: number) => ({
    src: `/magazin/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  expect(describeManifest(SITE, SITE.urls)).toEqual({
    id: '/magazin/',
    name: 'Warenstrom',
    short_name: 'Warenstrom',
    description: 'Ein Magazin.',
    lang: 'de',
    start_url: '/magazin/',
    scope: '/magazin/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      icon('icon-192', 192),
      icon('icon-512', 512),
      { ...icon('icon-maskable', 512), purpose: 'maskable' },
    ],
  });
});
