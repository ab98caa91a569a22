import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSite } from '../sites.ts';

describe('the sitemap of the showcase', () => {
  const xml = readFileSync(join(findSite('showcase').folder, 'sitemap-0.xml'), 'utf8');
  const dates = new Map(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
      ([, url = '', date]) => [new URL(url).pathname, date],
    ),
  );

  test.each([
    ['an article without changes by its publication', '/artikel/karton-reise-lager/', '2026-11-12'],
    ['an instant as such', '/artikel/bildbericht-aus-dem-lager/', '2026-11-19T06:30:00+01:00'],
    [
      'an article by its last correction or addition',
      '/artikel/karton-reise-strasse/',
      '2026-11-19',
    ],
    ['a series by its parts', '/serien/ein-karton-geht-auf-reisen/', '2026-11-19'],
    ['a topic by its articles', '/themen/social-commerce/', '2026-11-19T06:30:00+01:00'],
    ['the start page by all articles', '/', '2026-11-21'],
    ['the archive by all articles', '/archiv/', '2026-11-21'],
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
