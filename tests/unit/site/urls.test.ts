import { describe, expect, test } from 'vitest';
import { createUrls, FEED_FORMATS, FEED_TYPES, type Urls } from '../../../src/lib/site/urls.ts';
import { decodePath, isRootPath, readLinkPath } from '../../../src/lib/values/url-parts.ts';

const ROWS: [string, (urls: Urls) => string, string][] = [
  ['the start page', (urls) => urls.home(), ''],
  ['an article', (urls) => urls.article('x'), 'artikel/x/'],
  ['the topics', (urls) => urls.topics(), 'themen/'],
  ['a topic', (urls) => urls.topic('tiktok'), 'themen/tiktok/'],
  ['the first page of a topic', (urls) => urls.topic('tiktok', 1), 'themen/tiktok/'],
  ['the second page of a topic', (urls) => urls.topic('tiktok', 2), 'themen/tiktok/2/'],
  ['the archive', (urls) => urls.archive(), 'archiv/'],
  ['the tenth page of the archive', (urls) => urls.archive(10), 'archiv/10/'],
  ['an author', (urls) => urls.author('redaktion'), 'autoren/redaktion/'],
  ['the second page of an author', (urls) => urls.author('redaktion', 2), 'autoren/redaktion/2/'],
  ['the corrections', (urls) => urls.corrections(), 'korrekturen/'],
  ['the third page of the corrections', (urls) => urls.corrections(3), 'korrekturen/3/'],
  ['the second page of the credits', (urls) => urls.credits(2), 'bildnachweise/2/'],
  ['the credits', (urls) => urls.credits(), 'bildnachweise/'],
  ['the versions of an article', (urls) => urls.versions('x'), 'artikel/x/aenderungen/'],
  ['a series', (urls) => urls.series('reise'), 'serien/reise/'],
  ['the search', (urls) => urls.search(), 'suche/'],
  ['the imprint', (urls) => urls.imprint(), 'impressum/'],
  ['the photo of an article in feeds', (urls) => urls.feedPhoto('x'), 'bilder/x.jpg'],
  ['the sitemap', (urls) => urls.sitemap(), 'sitemap-index.xml'],
  ['the sign', (urls) => urls.favicon(), 'favicon.ico'],
  ['an icon', (urls) => urls.icon('icon-192'), 'icon-192.png'],
  ['the manifest', (urls) => urls.manifest(), 'manifest.webmanifest'],
  ['a standing page', (urls) => urls.page('ueber-uns'), 'ueber-uns/'],
  ['the feed', (urls) => urls.feed('rss'), 'rss.xml'],
  [
    'the feed of a topic',
    (urls) => urls.feed('json', urls.topic('tiktok')),
    'themen/tiktok/feed.json',
  ],
  [
    'the feed of corrections',
    (urls) => urls.feed('atom', urls.corrections()),
    'korrekturen/atom.xml',
  ],
  ['the card of an article', (urls) => urls.socialCard('x'), 'og/x.png'],
  ['the card of all other pages', (urls) => urls.socialCard(), 'og.png'],
  ["an editor's path", (urls) => urls.fromRoot('/archiv/#2020'), 'archiv/#2020'],
  ["an editor's path to the start page", (urls) => urls.fromRoot('/'), ''],
];

describe('createUrls', () => {
  test.each(ROWS)('builds the URL of %s', (_, build, path) => {
    expect(build(createUrls('/', undefined))).toBe(`/${path}`);
    expect(build(createUrls('/magazin/', undefined))).toBe(`/magazin/${path}`);
  });

  test.each([
    ['https://magazin.de', 'https://magazin.de/x/'],
    [undefined, '/x/'],
  ])('makes a path absolute with the origin %s', (origin, expected) => {
    expect(createUrls('/', origin).absolute('/x/')).toBe(expected);
  });
});

test.each([
  ['/', true],
  ['/archiv/', true],
  ['/archiv/#a', true],
  ['', false],
  ['archiv/', false],
  ['./archiv/', false],
  ['#a', false],
  ['//fremd.de/', false],
  ['/\\fremd.de/', false],
  ['https://magazin.de/', false],
  ['mailto:a@magazin.de', false],
])('isRootPath says of %j: %s', (href, expected) => {
  expect(isRootPath(href)).toBe(expected);
});

test.each([
  ['/a%20b/', '/a b/'],
  ['gr%C3%B6sse', 'grösse'],
  ['100%', '100%'],
  ['%zz', '%zz'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('decodePath reads %j as %j', (text, expected) => {
  expect(decodePath(text)).toBe(expected);
});

test.each([
  ['/artikel/alt/', '/artikel/alt/'],
  ['/artikel/%61lt/', '/artikel/alt/'],
  ['/%61rtikel/%C3%BCber/?a=%zz#%zz', '/artikel/über/'],
  ['/artikel%2Falt/', '/artikel%2Falt/'],
  ['/artikel/%2561lt/', '/artikel/%61lt/'],
  ['', ''],
  ['/a%zz/', undefined],
  ['/a%', undefined],
  ['/a%E4/', undefined],
])('readLinkPath reads %j as %j', (href, expected) => {
  expect(readLinkPath(href)).toBe(expected);
});

test('each format of a feed has its media type', () => {
  expect(FEED_FORMATS.map((format) => FEED_TYPES[format])).toEqual([
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
  ]);
});
