import { describe, expect, test } from 'vitest';
import { datePages, isListed } from '../../../src/lib/site/sitemap-entries.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { makeArticle } from '../make-article.ts';

test.each([
  ['', true],
  ['themen/', true],
  ['impressum/', true],
  ['korrekturen/', true],
  ['artikel/2026/', true],
  ['themen/2026/', true],
  ['archiv/', true],
  ['archiv/2/', false],
  ['themen/tiktok/12/', false],
  ['autoren/redaktion/', true],
  ['autoren/redaktion/2/', false],
  ['korrekturen/2/', false],
  ['bildnachweise/', true],
  ['bildnachweise/2/', false],
  ['suche/', false],
])('the page %s is listed: %s', (path, expected) => {
  expect(isListed(path)).toBe(expected);
});

describe('datePages', () => {
  const urls = createUrls('/magazin/', 'https://m.de');
  const articles = [
    makeArticle({ slug: 'a', publishedAt: '2026-11-21', topics: ['handel'] }),
    makeArticle({
      slug: 'b',
      publishedAt: '2026-11-01',
      updatedAt: '2026-11-22T08:00:00+01:00',
      topics: ['zoll'],
      series: { id: 'reise', part: 1 },
    }),
  ];
  const dates = new Map(
    datePages(
      {
        articles,
        tags: [{ id: 'handel' }, { id: 'leer' }],
        series: [{ id: 'reise' }, { id: 'leer' }],
        authors: [{ id: 'redaktion' }, { id: 'niemand' }],
        pages: [
          { slug: 'ueber-uns', data: { updatedAt: '2026-10-01' } },
          { slug: 'kontakt', data: {} },
        ],
      },
      urls,
    ),
  );

  test.each([
    ['an article by its publication', 'artikel/a/', '2026-11-21'],
    ['an article by its update, with the time', 'artikel/b/', '2026-11-22T08:00:00+01:00'],
    ['the start page by all articles', '', '2026-11-22T08:00:00+01:00'],
    ['the topics by all articles', 'themen/', '2026-11-22T08:00:00+01:00'],
    ['the archive by all articles', 'archiv/', '2026-11-22T08:00:00+01:00'],
    ['a topic by its articles', 'themen/handel/', '2026-11-21'],
    ['a series by its parts', 'serien/reise/', '2026-11-22T08:00:00+01:00'],
    ['an author by their articles', 'autoren/redaktion/', '2026-11-22T08:00:00+01:00'],
    ['a standing page by its own date', 'ueber-uns/', '2026-10-01'],
    ['nothing without a date', 'kontakt/', undefined],
    ['no empty topic', 'themen/leer/', undefined],
    ['no empty series', 'serien/leer/', undefined],
    ['no author without articles', 'autoren/niemand/', undefined],
  ])('dates %s', (_, path, date) => {
    expect(dates.get(`https://m.de/magazin/${path}`)).toBe(date);
  });
});
