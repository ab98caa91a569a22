import { describe, expect, test } from 'vitest';
import { compareNewestFirst, findAdjacent, isPublic } from '../../../src/lib/articles/article.ts';
import { makeArticle, makeArticles } from '../make-article.ts';

describe('compareNewestFirst', () => {
  test.each([
    [
      'newer days',
      [
        ['alt', '2026-11-01'],
        ['neu', '2026-11-02'],
      ],
      ['neu', 'alt'],
    ],
    [
      'the slug on the same day',
      [
        ['b', '2026-11-01'],
        ['a', '2026-11-01'],
        ['c', '2026-11-01'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'an instant before the day it lies in begins',
      [
        ['tag', '2026-11-21'],
        ['vorher', '2026-11-20T22:59:59Z'],
      ],
      ['tag', 'vorher'],
    ],
    [
      'an instant after midnight in Berlin',
      [
        ['tag', '2026-11-21'],
        ['danach', '2026-11-20T23:30:00Z'],
      ],
      ['danach', 'tag'],
    ],
    [
      'instants by the clock, not by their text',
      [
        ['a', '2026-11-21T10:00:00+01:00'],
        ['b', '2026-11-21T09:30:00Z'],
      ],
      ['b', 'a'],
    ],
  ] as const)('puts first: %s', (_, entries, slugs) => {
    const articles = entries.map(([slug, publishedAt]) => makeArticle({ slug, publishedAt }));
    const reversed = articles.toReversed();
    for (const order of [articles, reversed]) {
      expect(order.toSorted(compareNewestFirst).map(({ slug }) => slug)).toEqual(slugs);
    }
  });
});

describe('isPublic', () => {
  const now = new Date('2026-11-20T23:00:00Z'); // midnight in Berlin
  test.each([
    ['of yesterday', { draft: false, publishedAt: '2026-11-20' }, true],
    ['of the day that has just begun in Berlin', { draft: false, publishedAt: '2026-11-21' }, true],
    ['of tomorrow', { draft: false, publishedAt: '2026-11-22' }, false],
    ['of this very moment', { draft: false, publishedAt: '2026-11-21T00:00:00+01:00' }, true],
    ['of a second later', { draft: false, publishedAt: '2026-11-21T00:00:01+01:00' }, false],
    ['that is a draft', { draft: true, publishedAt: '2020-01-01' }, false],
    ['without a date', { draft: false, publishedAt: undefined }, false],
  ])('decides about an article %s', (_, article, expected) => {
    expect(isPublic(article, now)).toBe(expected);
  });

  test('lets an article of the day wait for midnight in Berlin', () => {
    const article = { draft: false, publishedAt: '2026-11-21' };
    expect(isPublic(article, new Date('2026-11-20T22:59:59.999Z'))).toBe(false);
  });
});

describe('findAdjacent', () => {
  const articles = makeArticles(3, () => ['handel']);
  test.each([
    ['a-0', undefined, 'a-1'],
    ['a-1', 'a-0', 'a-2'],
    ['a-2', 'a-1', undefined],
    ['unbekannt', undefined, undefined],
  ])('finds the neighbours of %s', (slug, newer, older) => {
    const neighbours = findAdjacent(slug, articles);
    expect([neighbours.newer?.slug, neighbours.older?.slug]).toEqual([newer, older]);
  });

  test('finds none for the only article', () => {
    expect(findAdjacent('a-0', articles.slice(0, 1))).toEqual({
      newer: undefined,
      older: undefined,
    });
  });
});
