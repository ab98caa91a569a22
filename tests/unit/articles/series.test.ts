import { describe, expect, test } from 'vitest';
import { listSeriesParts, partLabel, partsOf } from '../../../src/lib/articles/series.ts';
import { eachOf } from '../../expectations.ts';
import { makeArticle } from '../make-article.ts';

const part = (slug: string, id: string, number: number) =>
  makeArticle({ slug, series: { id, part: number } });
const ARTICLES = [
  part('zehn', 'reise', 10),
  part('zwei', 'reise', 2),
  makeArticle({ slug: 'allein' }),
  part('fremd', 'andere', 1),
  part('eins', 'reise', 1),
];
const SERIES = [{ id: 'reise', title: 'Die Reise', description: undefined }];

describe('partsOf', () => {
  test.each([
    ['reise', ['eins', 'zwei', 'zehn']],
    ['andere', ['fremd']],
    ['keine', []],
  ])('lists the parts of %s by number: %j', (id, slugs) => {
    expect(partsOf(id, ARTICLES).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('listSeriesParts', () => {
  const listed = listSeriesParts(ARTICLES, SERIES);

  test('gives the series, the number and all parts', () => {
    const found = listed.get('zwei');
    expect(found).toMatchObject({ series: { title: 'Die Reise' }, part: 2 });
    expect(found?.parts).toHaveLength(3);
  });

  test.each(eachOf(ARTICLES.filter(({ series }) => series?.id !== 'reise')))(
    'leaves out $slug',
    ({ slug }) => {
      expect(listed.has(slug)).toBe(false);
    },
  );
});

test('partLabel keeps word and number together', () => {
  expect(partLabel(2)).toBe('Teil\u00A02');
});
