import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/lib/values/dates.ts';
import { eachOf, present } from '../expectations.ts';
import { findSite, SITES } from '../sites.ts';
import { readPages, select, visibleText } from './built-site.ts';

/** The date of each listed page, by path. */
function readDates(folder: string): Map<string, string | undefined> {
  const xml = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
  return new Map(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
      ([, url = '', date]) => [new URL(url).pathname, date],
    ),
  );
}

describe('the sitemap of the showcase', () => {
  const dates = readDates(findSite('showcase').folder);

  test.each([
    [
      'an article without changes by its publication',
      '/artikel/karton-reise-lager/',
      '2026-11-12T00:00:00.000Z',
    ],
    ['an instant in UTC', '/artikel/bildbericht-aus-dem-lager/', '2026-11-19T05:30:00.000Z'],
    [
      'an article by its last correction or addition',
      '/artikel/karton-reise-strasse/',
      '2026-11-19T00:00:00.000Z',
    ],
    ['a series by its parts', '/serien/ein-karton-geht-auf-reisen/', '2026-11-19T00:00:00.000Z'],
    ['a topic by its articles', '/themen/social-commerce/', '2026-11-19T05:30:00.000Z'],
    ['the start page by all articles', '/', '2026-11-21T00:00:00.000Z'],
    ['the archive by all articles', '/archiv/', '2026-11-21T00:00:00.000Z'],
    ['an author without articles not at all', '/autoren/noch-ohne-beitrag/', undefined],
    ['a topic without articles not at all', '/themen/ohne-beitraege/', undefined],
    ['the Impressum not at all', '/impressum/', undefined],
  ])('dates %s', (_, path, date) => {
    expect(dates.has(path)).toBe(true);
    expect(dates.get(path)).toBe(date);
  });

  test.each([
    ['the error page', '/404/'],
    ['further pages of lists', '/archiv/2/'],
    ['drafts', '/artikel/noch-ein-entwurf/'],
    ['tomorrow', '/artikel/erst-morgen/'],
  ])('leaves out %s', (_, path) => {
    expect(dates.has(path)).toBe(false);
  });
});

test.each(eachOf(SITES.filter(({ origin }) => origin !== undefined)))(
  'the sitemap of $name dates each article on the day its structured data gives',
  (site) => {
    const dates = readDates(site.folder);
    const articles = readPages(site).filter(({ file }) => /^artikel\/[^/]+\/index/.test(file));
    expect(articles.length).toBeGreaterThan(1);
    for (const page of eachOf(articles)) {
      const text = visibleText(select(page, 'head script[type="application/ld+json"]'), new Set());
      const modified = present(/(?<="dateModified":")[^"]+/.exec(text)).toString();
      expect(calendarDay(present(dates.get(page.path))), page.path).toBe(calendarDay(modified));
    }
  },
);
