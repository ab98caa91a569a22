import { describe, expect, test } from 'vitest';
import { groupByYear, indexYears } from '../../../src/lib/articles/archive.ts';
import { makeArticle } from '../make-article.ts';

const at = (publishedAt: string, index: number) => makeArticle({ slug: `a-${index}`, publishedAt });
const ARTICLES = ['2027-01-01', '2026-12-31T23:30:00Z', '2026-12-31', '2024-02-29'].map(at);

describe('groupByYear', () => {
  test('groups by the year that Berlin shows, newest first', () => {
    const years = groupByYear(ARTICLES).map(({ year, articles }) => [
      year,
      articles.map(({ slug }) => slug),
    ]);
    expect(years).toEqual([
      ['2027', ['a-0', 'a-1']],
      ['2026', ['a-2']],
      ['2024', ['a-3']],
    ]);
  });

  test('gives no year for no articles', () => {
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
    expect(indexYears(ARTICLES, pageSize).map(({ page }) => page)).toEqual(pages);
  });

  test('counts the articles of each year', () => {
    expect(indexYears(ARTICLES, 2)).toEqual([
      { year: '2027', count: 2, page: 1 },
      { year: '2026', count: 1, page: 2 },
      { year: '2024', count: 1, page: 2 },
    ]);
  });

  test('is empty without articles', () => {
    expect(indexYears([], 20)).toEqual([]);
  });
});
