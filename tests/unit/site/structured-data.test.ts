import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/lib/articles/article.ts';
import { structureArticle } from '../../../src/lib/site/structured-article.ts';
import {
  formatStructuredData,
  structureAuthor,
  structureHome,
} from '../../../src/lib/site/structured-data.ts';
import { structureTopic } from '../../../src/lib/site/structured-lists.ts';
import { makeArticle, makeTag } from '../make-article.ts';
import { CRUMBS, SITE } from './structured-site.ts';

const AUTHOR = {
  id: 'redaktion',
  name: 'Redaktion',
  kind: 'organization' as const,
  role: undefined,
  bio: undefined,
  url: undefined,
};
const SURROUNDINGS = { crumbs: CRUMBS, series: undefined, imagePath: undefined };

const structure = (article: Parameters<typeof makeArticle>[0], surroundings = {}) =>
  structureArticle(SITE, makeArticle(article), { ...SURROUNDINGS, ...surroundings })[0];

describe('structureArticle', () => {
  test('describes what every article has', () => {
    expect(structure({ slug: 'x', publishedAt: '2026-07-14T21:30:00Z' })).toMatchObject({
      '@type': 'Article',
      '@id': 'https://m.de/magazin/artikel/x/#beitrag',
      mainEntityOfPage: 'https://m.de/magazin/artikel/x/',
      headline: 'Ein Beitrag über den Handel',
      inLanguage: 'de',
      datePublished: '2026-07-14T23:30:00+02:00',
      dateModified: '2026-07-14T23:30:00+02:00',
      author: [
        {
          '@type': 'Organization',
          name: 'Redaktion',
          url: 'https://m.de/magazin/autoren/redaktion/',
        },
      ],
      publisher: { '@type': 'Organization', name: 'Verlag', url: 'https://m.de/magazin/' },
      keywords: ['HANDEL'],
      about: [{ '@type': 'Thing', url: 'https://m.de/magazin/themen/handel/' }],
      wordCount: 540,
    });
  });

  test.each([
    [
      'an update as change',
      { updatedAt: '2026-12-01' },
      { dateModified: '2026-12-01T00:00:00+01:00' },
    ],
    ['the state of knowledge', { asOf: '2020' }, { temporalCoverage: '2020' }],
    [
      'a person as person',
      { authors: [{ ...AUTHOR, kind: 'person' as const }] },
      { author: [{ '@type': 'Person' }] },
    ],
    [
      'who pays',
      { advertising: { kind: 'anzeige' as const, client: 'Karton AG' } },
      { '@type': 'AdvertiserContentArticle', sponsor: { name: 'Karton AG' } },
    ],
    [
      'own advertising as such',
      { advertising: { kind: 'eigenwerbung' as const } },
      { '@type': 'AdvertiserContentArticle' },
    ],
    [
      'sources',
      { sources: [{ title: 'A', publisher: 'B', url: 'https://a.de/', date: '2025' }] },
      {
        citation: [
          {
            '@type': 'CreativeWork',
            name: 'A',
            publisher: { name: 'B' },
            url: 'https://a.de/',
            datePublished: '2025',
          },
        ],
      },
    ],
    [
      'corrections, and additions only as a change',
      {
        corrections: [
          { date: '2026-12-02', text: 'Es waren vier.', kind: 'correction' as const },
          { date: '2026-12-03', text: 'Neu ist das.', kind: 'update' as const },
        ],
      },
      {
        dateModified: '2026-12-03T00:00:00+01:00',
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'Es waren vier.',
            datePublished: '2026-12-02T00:00:00+01:00',
          },
        ],
      },
    ],
  ])('names %s', (_, article, expected) => {
    const thing = structure(article);
    expect(thing).toMatchObject(expected);
    if ('correction' in expected) expect(thing).toHaveProperty('correction.length', 1);
  });

  test('names the picture and the series', () => {
    const series = { id: 'reise', title: 'Die Reise', description: undefined };
    expect(
      structure({ series: { id: 'reise', part: 2 } }, { series, imagePath: '/magazin/og/x.png' }),
    ).toMatchObject({
      image: ['https://m.de/magazin/og/x.png'],
      isPartOf: { name: 'Die Reise', url: 'https://m.de/magazin/serien/reise/' },
      position: 2,
    });
  });

  const PHOTO = { path: '/magazin/_astro/a.jpg', width: 1200, height: 800 };
  const IMAGE = { src: '/a.jpg', width: 1200, height: 800, format: 'jpg' as const };

  test.each<[Article['cover'], object]>([
    [
      { image: IMAGE, alt: 'Ein Karton', caption: 'Im Lager', credit: 'Foto: Eva' },
      { caption: 'Im Lager', creditText: 'Foto: Eva', copyrightNotice: 'Eva' },
    ],
    [
      {
        image: IMAGE,
        alt: 'Ein Karton',
        credit: {
          creator: 'Eva',
          agency: 'dpa',
          license: 'CC BY 4.0',
          source: 'https://eva.example/bild',
        },
      },
      {
        creditText: 'Foto: Eva / dpa, CC BY 4.0, via eva.example',
        creator: { '@type': 'Person', name: 'Eva' },
        copyrightNotice: 'Eva / dpa',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        acquireLicensePage: 'https://eva.example/bild',
      },
    ],
    [
      { image: IMAGE, alt: 'Ein Karton', credit: 'Foto: Eva, CC0' },
      {
        creditText: 'Foto: Eva, CC0',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    [{ image: IMAGE, alt: 'Ein Karton' }, {}],
  ])('describes the photo of %j before the social card', (cover, rights) => {
    const thing = structure({ cover }, { photo: PHOTO, imagePath: '/magazin/og/x.png' });
    const described = {
      '@type': 'ImageObject',
      contentUrl: 'https://m.de/magazin/_astro/a.jpg',
      width: '1200',
      height: '800',
      ...rights,
    };
    expect(thing).toHaveProperty('image', [described, 'https://m.de/magazin/og/x.png']);
  });

  test.each([
    'image',
    'temporalCoverage',
    'isPartOf',
    'position',
    'citation',
    'correction',
    'sponsor',
  ])('omits %s if there is none', (property) => {
    expect(structure({})).not.toHaveProperty(property);
  });
});

test('breadcrumbs end with the page itself, which has no link', () => {
  const [, crumbs] = structureTopic(SITE, makeTag('zoll'), [], {
    path: '/magazin/themen/zoll/',
    title: 'Thema ZOLL',
    description: '',
    crumbs: CRUMBS,
  });
  expect(crumbs).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://m.de/magazin/' },
      { '@type': 'ListItem', position: 2, name: 'ZOLL' },
    ],
  });
});

test('a topic lists its articles in order', () => {
  const listed = ['b', 'a'].map((slug) => makeArticle({ slug, title: slug }));
  const page = { path: '/magazin/themen/zoll/', title: '', description: '', crumbs: [] };
  expect(structureTopic(SITE, makeTag('zoll'), listed, page)[0]).toMatchObject({
    mainEntity: {
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'b', url: 'https://m.de/magazin/artikel/b/' },
        { position: 2, name: 'a', url: 'https://m.de/magazin/artikel/a/' },
      ],
    },
  });
});

test('the start page names site, search and publisher', () => {
  expect(structureHome(SITE)).toMatchObject([
    {
      '@type': 'WebSite',
      potentialAction: {
        target: { urlTemplate: 'https://m.de/magazin/suche/?q={search_term_string}' },
      },
      publisher: { '@id': 'https://m.de/magazin/#verlag' },
    },
    {
      '@type': 'Organization',
      '@id': 'https://m.de/magazin/#verlag',
      address: { streetAddress: 'Weg 1', postalCode: '20457', addressLocality: 'Hamburg' },
    },
  ]);
});

test.each([
  ['organization', { '@type': 'Organization', sameAs: 'https://a.de/' }],
  ['person', { '@type': 'Person', jobTitle: 'Text' }],
] as const)('the page of a %s is a profile', (kind, mainEntity) => {
  const author = { ...AUTHOR, kind, role: 'Text', url: 'https://a.de/' };
  expect(
    structureAuthor(SITE, author, { crumbs: CRUMBS, imagePath: '/magazin/a.jpg' })[0],
  ).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { ...mainEntity, image: 'https://m.de/magazin/a.jpg' },
  });
  expect(structureAuthor(SITE, author, { crumbs: CRUMBS })[0]).not.toHaveProperty(
    'mainEntity.image',
  );
});

test('formatStructuredData can neither end a script element nor contain soft hyphens', () => {
  const text = formatStructuredData([{ '@type': 'Thing', name: '</script><!-- Waren\u00ADkorb' }]);
  expect(text).not.toMatch(/<|\u00AD/);
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><!-- Warenkorb');
});
