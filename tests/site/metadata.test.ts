import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite, SITES, type TestSite } from '../sites.ts';
import { attributeOf, findPage, readPages, select } from './built-site.ts';

const ROBOTS = 'meta[name="robots"]';
const isRelease = ({ origin }: TestSite) => origin !== undefined;

describe.each(eachOf(SITES.filter(isRelease)))('the release $name', (site) => {
  const pages = readPages(site).filter(({ file }) => file !== '404.html');

  test('names the absolute URL of each page', () => {
    for (const page of eachOf(pages)) {
      const url = site.origin + page.path;
      expect(attributeOf(page, 'link[rel="canonical"]', 'href')).toBe(url);
      expect(attributeOf(page, 'meta[property="og:url"]', 'content')).toBe(url);
    }
  });

  test('may be indexed by search engines, except for errors and comparisons', () => {
    const hidden = pages.filter((page) => attributeOf(page, ROBOTS, 'content') !== undefined);
    expect(hidden.map(({ path }) => path)).toEqual(
      pages.map(({ path }) => path).filter(isComparison),
    );
    const [error] = readPages(site).filter(({ file }) => file === '404.html');
    expect(error && attributeOf(error, ROBOTS, 'content')).toBe('noindex');
    expect(read(site, 'robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\n/);
    // RFC 9309 knows no other lines.
    expect(read(site, 'robots.txt')).toMatch(
      /^(?:(?:User-agent|Allow|Disallow|Sitemap): .+\n|\n)+$/,
    );
  });

  test('lists every page in its sitemap but the search and further pages of lists', () => {
    // The search has nothing to show before a query.
    const listed = pages.filter(({ path }) => !/\/(\d+|suche|aenderungen)\/$/.test(path));
    expect(readSitemap(site)).toEqual(listed.map(({ path }) => site.origin + path).toSorted());
    expect(read(site, 'robots.txt')).toContain(
      `Sitemap: ${site.origin}${site.basePath}sitemap-index.xml`,
    );
  });
});

/** The page that compares the versions of an article does not compete with the article. */
const isComparison = (path: string) => path.endsWith('/aenderungen/');

describe('the preview', () => {
  const site = findSite('root');

  test('asks search engines not to index any page', () => {
    for (const page of eachOf(readPages(site))) {
      expect(attributeOf(page, ROBOTS, 'content'), page.path).toBe('noindex');
      expect(attributeOf(page, 'link[rel="canonical"]', 'href')).toBeUndefined();
    }
    expect(read(site, 'robots.txt')).toMatch(/^User-agent: \*\nDisallow: \/\n\nUser-agent: /);
  });

  test('has no sitemap', () => {
    expect(existsSync(join(site.folder, 'sitemap-index.xml'))).toBe(false);
  });
});

describe('an article that is shared', () => {
  const pages = readPages(findSite('showcase'));
  const meta = (slug: string, property: string) => {
    const page = pages.find(({ file }) => file === `artikel/${slug}/index.html`);
    return page && attributeOf(page, `meta[property="${property}"]`, 'content');
  };

  test.each([
    ['bildbericht-aus-dem-lager', 'og:type', 'article'],
    ['bildbericht-aus-dem-lager', 'og:title', 'Bildbericht aus dem Lager'],
    ['bildbericht-aus-dem-lager', 'og:locale', 'de_DE'],
    ['bildbericht-aus-dem-lager', 'og:image:width', '1200'],
    ['bildbericht-aus-dem-lager', 'article:published_time', '2026-11-19T06:30:00+01:00'],
    ['schlichter-text', 'og:image', 'https://magazin.test/og/schlichter-text.png'],
  ])('%s has %s: %s', (slug, property, content) => {
    expect(meta(slug, property)).toBe(content);
  });

  test('says in its head all that crawlers, sharing and browsers ask', () => {
    const page = findPage(pages, 'artikel/alles-auf-einmal/');
    const tags = select(page, 'head meta[property], head link:not([rel="preload"])');
    const found = tags.map(({ attribs }) => Object.values(attribs).join(' '));
    const title =
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und andere Wortungetüme';
    const description = attributeOf(page, 'meta[name="description"]', 'content');
    const alt = `Betäubungsmittelverschreibungsverordnung: ${title}. Von Redaktion Warenstrom und Zoë Ährenfeld. Abstrakte Zeichnung.`;
    expect(found).toEqual([
      'canonical https://magazin.test/artikel/alles-auf-einmal/',
      'og:url https://magazin.test/artikel/alles-auf-einmal/',
      'og:type article',
      `og:title ${title}`,
      `og:description ${description}`,
      'og:site_name Warenstrom',
      'og:locale de_DE',
      'article:published_time 2026-11-20T00:00:00+01:00',
      'article:modified_time 2026-11-21T00:00:00+01:00',
      'article:section Verbraucherschutzbeauftragtenversammlung',
      'article:tag Verbraucherschutzbeauftragtenversammlung',
      'article:tag E-Commerce',
      'article:tag Datenschutz',
      'article:author https://magazin.test/autoren/redaktion/',
      'article:author https://magazin.test/autoren/zoe-aehrenfeld/',
      'og:image https://magazin.test/og/alles-auf-einmal.png',
      'og:image:type image/png',
      'og:image:width 1200',
      'og:image:height 630',
      `og:image:alt ${alt}`,
      'icon /favicon.ico 32x32',
      'icon /favicon.svg image/svg+xml',
      'apple-touch-icon /apple-touch-icon.png',
      'manifest /manifest.webmanifest',
      'alternate application/rss+xml Warenstrom (RSS) /rss.xml',
      'alternate application/atom+xml Warenstrom (Atom) /atom.xml',
      'alternate application/feed+json Warenstrom (JSON Feed) /feed.json',
    ]);
    const named = (name: string) =>
      select(page, `meta[name="${name}"]`).map(({ attribs: { content, media = '' } }) =>
        `${content} ${media}`.trim(),
      );
    expect(named('twitter:card')).toEqual(['summary_large_image']);
    expect(named('twitter:image:alt')).toEqual([alt]);
    expect(named('theme-color')).toEqual([
      '#ffffff (prefers-color-scheme: light)',
      '#0f1318 (prefers-color-scheme: dark)',
    ]);
  });

  test('names its card by the absolute URL of a file that exists', () => {
    const image = new URL(meta('bildbericht-aus-dem-lager', 'og:image') ?? '');
    expect(image.origin).toBe(findSite('showcase').origin);
    expect(existsSync(join(findSite('showcase').folder, image.pathname))).toBe(true);
  });
});

function readSitemap(site: TestSite): string[] {
  const index = parse(read(site, 'sitemap-index.xml')).sitemapindex.sitemap;
  return [index]
    .flat()
    .flatMap(({ loc }: { loc: string }) => {
      expect(loc.startsWith(site.origin + site.basePath)).toBe(true);
      const { url } = parse(read(site, loc.split('/').at(-1) ?? '')).urlset;
      return [url].flat().map((entry: { loc: string }) => entry.loc);
    })
    .toSorted();
}

function parse(xml: string) {
  return new XMLParser().parse(xml);
}

function read({ folder }: TestSite, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
