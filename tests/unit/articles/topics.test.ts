import { describe, expect, test } from 'vitest';
import { countByTag, filterByTag } from '../../../src/lib/articles/topics.ts';
import { makeArticles, makeTag } from '../make-article.ts';

const ARTICLES = makeArticles(4, (index) => (index % 2 === 0 ? ['handel', 'tiktok'] : ['handel']));

describe('filterByTag', () => {
  test.each([
    ['tiktok', ['a-0', 'a-2']],
    ['handel', ['a-0', 'a-1', 'a-2', 'a-3']],
    ['Handel', []],
    ['constructor', []],
  ])('finds the articles about %s in their order', (id, slugs) => {
    expect(filterByTag(ARTICLES, id).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('countByTag', () => {
  test('counts the articles of each topic, in the order of the topics', () => {
    const tags = ['tiktok', 'europa', 'handel', 'constructor'].map(makeTag);
    expect(countByTag(tags, ARTICLES).map(({ tag, count }) => [tag.id, count])).toEqual([
      ['tiktok', 2],
      ['europa', 0],
      ['handel', 4],
      ['constructor', 0],
    ]);
  });

  test('counts nothing for no topics', () => {
    expect(countByTag([], ARTICLES)).toEqual([]);
  });
});
