import { expect, test } from 'vitest';
import { typesetArticle, typesetFields } from '../../../src/lib/articles/typeset-content.ts';

const RAW = 'Er sagt "ja"';
const SET = 'Er sagt „ja“';

test('sets the named texts and keeps all else', () => {
  expect(typesetFields({ a: RAW, b: RAW, c: 1, d: undefined }, ['a', 'c', 'd'])).toEqual({
    a: SET,
    b: RAW,
    c: 1,
    d: undefined,
  });
});

test('sets every text of an article that readers see', () => {
  expect(
    typesetArticle({
      title: RAW,
      description: RAW,
      kicker: RAW,
      cover: { image: RAW, alt: RAW, caption: RAW, credit: RAW },
      sources: [{ title: RAW, publisher: RAW, url: RAW }],
      corrections: [{ text: RAW, date: RAW }],
      advertising: { client: RAW, kind: RAW },
      slug: RAW,
    }),
  ).toEqual({
    title: SET,
    description: SET,
    kicker: SET,
    cover: { image: RAW, alt: SET, caption: SET, credit: SET },
    sources: [{ title: SET, publisher: SET, url: RAW }],
    corrections: [{ text: SET, date: RAW }],
    advertising: { client: SET, kind: RAW },
    slug: RAW,
  });
});

test('adds no field to an article', () => {
  const article = { title: RAW, description: RAW, sources: [], corrections: [] };
  expect(Object.keys(typesetArticle(article)).toSorted()).toEqual(Object.keys(article).toSorted());
});
