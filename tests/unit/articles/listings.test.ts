import { describe, expect, test } from 'vitest';
import {
  countByTag,
  filterByTag,
  groupByYear,
  indexYears,
  neighbouringTags,
} from '../../../src/lib/articles/listings.ts';
import { makeArticle, makeArticles, makeTag } from '../make-article.ts';

const TAGGED = makeArticles(4, (index) => (index % 2 === 0 ? ['handel', 'tiktok'] : ['handel']));

describe('filterByTag', () => {
  test.each([
    ['tiktok', ['a-0', 'a-2']],
    ['handel', ['a-0', 'a-1', 'a-2', 'a-3']],
    ['Handel', []],
    ['constructor', []],
  ])('finds the articles on %s in the order given', (id, slugs) => {
    expect(filterByTag(TAGGED, id).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('countByTag', () => {
  test('counts the articles of each topic in the order given', () => {
    const tags = ['tiktok', 'europa', 'handel', 'constructor'].map(makeTag);
    expect(countByTag(tags, TAGGED).map(({ tag, count }) => [tag.id, count])).toEqual([
      ['tiktok', 2],
      ['europa', 0],
      ['handel', 4],
      ['constructor', 0],
    ]);
  });

  test('is empty without topics', () => {
    expect(countByTag([], TAGGED)).toEqual([]);
  });
});

const NEIGHBOURS = [
  ['handel', 'recht', 'zoll'],
  ['handel', 'recht'],
  ['handel', 'ökonomie'],
  ['recht', 'europa'],
  ['allein'],
].map((topics) => makeArticle({ topics }));

test.each([
  ['handel', ['recht 2', 'ökonomie 1', 'zoll 1']],
  ['recht', ['handel 2', 'europa 1', 'zoll 1']],
  ['allein', []],
  ['unbekannt', []],
])(
  'the neighbours of %s are %j: most shared articles first, then alphabetically',
  (id, expected) => {
    const found = neighbouringTags(id, NEIGHBOURS);
    expect(found.map(({ tag, count }) => `${tag.id} ${count}`)).toEqual(expected);
  },
);

test('limits the number of neighbours', () => {
  expect(neighbouringTags('handel', NEIGHBOURS, 1).map(({ tag }) => tag.id)).toEqual(['recht']);
  const many = [makeArticle({ topics: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] })];
  expect(
    neighbouringTags('a', many)
      .map(({ tag }) => tag.id)
      .join(''),
  ).toBe('bcdefg');
});

const at = (publishedAt: string, index: number) => makeArticle({ slug: `a-${index}`, publishedAt });
const DATED = ['2027-01-01', '2026-12-31T23:30:00Z', '2026-12-31', '2024-02-29'].map(at);

describe('groupByYear', () => {
  test('groups by the year that Berlin shows, newest first', () => {
    const years = groupByYear(DATED).map(({ year, articles }) => [
      year,
      articles.map(({ slug }) => slug),
    ]);
    expect(years).toEqual([
      ['2027', ['a-0', 'a-1']],
      ['2026', ['a-2']],
      ['2024', ['a-3']],
    ]);
  });

  test('is empty without articles', () => {
    expect(groupByYear([])).toEqual([]);
  });
});

describe('indexYears', () => {
  test.each([
    [1, [1, 3, 4]],
    [2, [1, 2, 2]],
    [3, [1, 1, 2]],
    [20, [1, 1, 1]],
  ])('says on which page a year begins with %i articles a page', (pageSize, pages) => {
    expect(indexYears(DATED, pageSize).map(({ page }) => page)).toEqual(pages);
  });

  test('counts the articles of each year', () => {
    expect(indexYears(DATED, 2)).toEqual([
      { year: '2027', count: 2, page: 1 },
      { year: '2026', count: 1, page: 2 },
      { year: '2024', count: 1, page: 2 },
    ]);
  });

  test('is empty without articles', () => {
    expect(indexYears([], 20)).toEqual([]);
  });
});
