import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/lib/values/dates.ts';
import { eachOf, present } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { type BuiltPage, findPage, readPages, select, visibleText } from './built-site.ts';

type Thing = { '@type': string } & Record<string, unknown>;

const SCRIPT = 'head script[type="application/ld+json"]';
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article:
    'headline description datePublished dateModified author publisher mainEntityOfPage inLanguage keywords wordCount'.split(
      ' ',
    ),
  AdvertiserContentArticle: ['headline', 'datePublished', 'author', 'publisher', 'sponsor'],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'description', 'url'],
  CreativeWorkSeries: ['name', 'url', 'hasPart'],
  Organization: ['name', 'url', 'logo', 'address'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url', 'potentialAction', 'publisher'],
};

describe.each(eachOf(SITES.filter(({ origin }) => origin !== undefined)))(
  'structured data of $name',
  (site) => {
    const pages = readPages(site);
    const described = pages.filter((page) => select(page, SCRIPT).length > 0);

    test('is present once on each article, list, author and the start page', () => {
      expect(pages.filter((page) => select(page, SCRIPT).length > 1)).toEqual([]);
      const expected = pages.filter(({ file }) =>
        /^(artikel|archiv|autoren|serien|themen\/[^/]+)\/(?!.*aenderungen).*index|^index/.test(
          file,
        ),
      );
      expect(described.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    });

    test('has the required properties of its types', () => {
      for (const page of eachOf(described)) {
        for (const thing of eachOf(readThings(page))) {
          const required = REQUIRED[thing['@type']] ?? [`a row for ${thing['@type']}`];
          const missing = required.filter(
            (name) => thing[name] === undefined || thing[name] === '',
          );
          expect(missing, `${page.path} ${thing['@type']}`).toEqual([]);
        }
      }
    });

    test('contains absolute URLs only, and no soft hyphens', () => {
      for (const page of eachOf(described)) {
        const text = visibleText(select(page, SCRIPT), new Set());
        expect(text).not.toContain('\u00AD');
        const urls = [
          ...text.matchAll(/"(?:url|item|image|logo|@id|mainEntityOfPage)":"([^"]*)"/g),
        ];
        expect(urls.length).toBeGreaterThan(1);
        for (const [, url = ''] of eachOf(urls)) expect(url).toMatch(/^https?:\/\/[^/]+\//);
      }
    });

    test('dates an article as its page does', () => {
      for (const page of eachOf(described.filter(({ file }) => file.startsWith('artikel/')))) {
        const { datePublished, dateModified } = findArticle(page);
        const shown = Object.fromEntries(
          select(page, 'header dl > div').flatMap((fact) => {
            const inside = { document: { children: [fact] } } as unknown as BuiltPage; // an element as a page
            const [time] = select(inside, 'time');
            return time
              ? [[visibleText(select(inside, 'dt')), present(time.attribs.datetime)]]
              : [];
          }),
        );
        const published = present(shown.Veröffentlicht);
        expect(datePublished, page.path).toMatch(/T\d{2}:\d{2}:\d{2}\+0[12]:00$/);
        expect(calendarDay(String(datePublished))).toBe(calendarDay(published));
        const changed = calendarDay(present(dateModified as string | undefined));
        expect(changed >= calendarDay(shown['Aktualisiert am'] ?? published)).toBe(true);
      }
    });

    test('has the headline, authors and topics that the page shows', () => {
      for (const page of eachOf(described.filter(({ file }) => file.startsWith('artikel/')))) {
        const { headline, author, keywords } = findArticle(page);
        expect(headline).toBe(visibleText(select(page, 'h1')).replaceAll('\u00AD', ''));
        const names = (author as { name: string }[]).map(({ name }) => name);
        expect(names).toEqual(select(page, 'a[rel="author"]').map((link) => visibleText([link])));
        const topics = select(page, 'nav[aria-label="Themen dieses Beitrags"] a');
        expect(keywords).toEqual(
          topics.map((link) => visibleText([link]).replaceAll('\u00AD', '')),
        );
      }
    });

    test('has the breadcrumbs of the page', () => {
      for (const page of eachOf(described.filter(({ path }) => path !== site.basePath))) {
        const list = readThings(page).find((thing) => thing['@type'] === 'BreadcrumbList');
        const steps = list?.itemListElement as { name: string; item?: string }[];
        const links = select(page, 'nav[aria-label="Pfad"] a');
        expect(
          steps.slice(0, -1).map(({ name, item }) => `${name} ${item}`),
          page.path,
        ).toEqual(
          links.map(
            (link) =>
              `${visibleText([link]).replaceAll('\u00AD', '')} ${site.origin}${link.attribs.href}`,
          ),
        );
        const title = visibleText(select(page, 'h1')).replaceAll('\u00AD', '');
        expect(title).toContain(steps.at(-1)?.name);
      }
    });
  },
);

describe('the showcase', () => {
  const pages = readPages(findSite('showcase'));
  const article = (slug: string) => findArticle(findPage(pages, `artikel/${slug}/`));

  test('names series, sources and corrections of an article', () => {
    expect(article('karton-reise-strasse')).toMatchObject({
      '@type': 'Article',
      datePublished: '2026-11-14T22:30:00+01:00',
      dateModified: '2026-11-19T00:00:00+01:00',
      temporalCoverage: '2026-10',
      isPartOf: { url: 'https://magazin.test/serien/ein-karton-geht-auf-reisen/' },
      position: 2,
      citation: [{ name: 'Jahresbericht der Paketdienste' }, { name: 'Ein Gespräch am Fließband' }],
      correction: [{ '@type': 'CorrectionComment' }],
    });
  });

  test('names who pays for an article', () => {
    expect(article('anzeige-fuer-kartons')).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      sponsor: { name: 'Kartonagenwerk Nord GmbH' },
    });
  });

  test('has a picture of an article by its URL', () => {
    expect(article('alles-auf-einmal').image).toEqual([
      'https://magazin.test/og/alles-auf-einmal.png',
    ]);
  });

  test('lists the published parts of a series on its page and in each part', () => {
    const series = findPage(pages, 'serien/ein-karton-geht-auf-reisen/');
    const [thing] = readThings(series);
    const parts = thing?.hasPart as { url: string }[];
    const slugs = ['karton-reise-lager', 'karton-reise-strasse'];
    expect(parts.map(({ url }) => url)).toEqual(
      slugs.map((slug) => `https://magazin.test/artikel/${slug}/`),
    );
    for (const slug of eachOf(slugs)) {
      const page = findPage(pages, `artikel/${slug}/`);
      const links = select(page, 'nav[aria-labelledby="_serie"] li a');
      expect(links.map(({ attribs }) => attribs.href)).toEqual(
        slugs.map((part) => `/artikel/${part}/`),
      );
      const current = links.filter(({ attribs }) => attribs['aria-current'] === 'page');
      expect(current.map(({ attribs }) => attribs.href)).toEqual([`/artikel/${slug}/`]);
    }
  });

  test('lists on a topic the topics that share articles with it, the closest first', () => {
    const page = findPage(pages, 'themen/verbraucherschutz/');
    const neighbours = select(page, 'nav[aria-labelledby="nachbarthemen"] li');
    const texts = neighbours.map((item) => visibleText([item]));
    expect(texts[0]).toBe('E-Commerce 3 gemeinsame Beiträge');
    expect(texts.at(-1)).toMatch(/1 gemeinsamer Beitrag$/);
  });
});

test('a preview has no structured data, since it has no URL', () => {
  const pages = readPages(findSite('root'));
  expect(pages.filter((page) => select(page, SCRIPT).length > 0)).toEqual([]);
});

function readThings(page: BuiltPage): Thing[] {
  const graph = JSON.parse(visibleText(select(page, SCRIPT), new Set()));
  expect(graph['@context']).toBe('https://schema.org');
  return graph['@graph'];
}

function findArticle(page: BuiltPage): Thing {
  const thing = readThings(page).find((candidate) => candidate['@type'].endsWith('Article'));
  if (thing === undefined) throw new Error(`No article is described on ${page.path}.`);
  return thing;
}
