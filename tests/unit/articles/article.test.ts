import { describe, expect, test } from 'vitest';
import { compareNewestFirst, findAdjacent } from '../../../src/lib/articles/article.ts';
import { makeArticle, makeArticles } from '../make-article.ts';

describe('compareNewestFirst', () => {
  test.each([
    [
      'newer dates',
      [
        ['alt', '2026-11-01'],
        ['neu', '2026-11-02'],
      ],
      ['neu', 'alt'],
    ],
    [
      'the lower slug on the same date',
      [
        ['b', '2026-11-01'],
        ['a', '2026-11-01'],
        ['c', '2026-11-01'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'a date before an instant on the previous day',
      [
        ['tag', '2026-11-21'],
        ['vorher', '2026-11-20T22:59:59Z'],
      ],
      ['tag', 'vorher'],
    ],
    [
      'an instant after midnight in Berlin before that date',
      [
        ['tag', '2026-11-21'],
        ['danach', '2026-11-20T23:30:00Z'],
      ],
      ['danach', 'tag'],
    ],
    [
      'the later instant, whatever its offset',
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

describe('findAdjacent', () => {
  const articles = makeArticles(3, () => ['handel']);
  test.each([
    [0, undefined, 'a-1'],
    [1, 'a-0', 'a-2'],
    [2, 'a-1', undefined],
  ])('finds the neighbours at position %i', (position, newer, older) => {
    const neighbours = findAdjacent(position, articles);
    expect([neighbours.newer?.slug, neighbours.older?.slug]).toEqual([newer, older]);
  });

  test('passes over what the page has offered', () => {
    const many = makeArticles(5, () => ['handel']);
    const offered = many.filter((_, position) => position === 1 || position === 3);
    const neighbours = findAdjacent(2, many, offered);
    expect([neighbours.newer?.slug, neighbours.older?.slug]).toEqual(['a-0', 'a-4']);
  });

  test('finds none for the only article', () => {
    expect(findAdjacent(0, articles.slice(0, 1))).toEqual({
      newer: undefined,
      older: undefined,
    });
  });
});
