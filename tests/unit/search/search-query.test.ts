import { expect, test } from 'vitest';
import {
  listVariants,
  mergeAnswers,
  rankPartly,
  readTerms,
} from '../../../src/lib/search/search-query.ts';

test.each([
  ['Was kostet der Versand?', ['kostet', 'versand']],
  ['  RECHT  recht ', ['recht']],
  ['E\u2011Mail', ['e-mail']],
  ['Handel 2019–2020', ['handel', '2019', '2020']],
  ['Der und die', []],
  ['?!', []],
  ['', []],
])('„%s“ looks for %s', (query, terms) => {
  expect(readTerms(query)).toEqual(terms);
});

test('a pasted text is cut', () => {
  const words = Array.from({ length: 30 }, (_, index) => `wort${index}`);
  expect(readTerms(words.join(' '))).toHaveLength(12);
});

test.each([
  ['once where nothing differs', [{ typed: 'recht', words: ['recht'] }], ['recht']],
  ['without hyphens', [{ typed: 'on-line', words: ['online'] }], ['on-line', 'online']],
  ['as an infinitive', [{ typed: 'gekauft', words: ['gekauft'] }], ['gekauft', 'kaufen']],
  [
    'without a foreign plural',
    [{ typed: 'videos', words: ['Video'] }],
    ['videos', 'video', 'Video'],
  ],
  [
    'with each compound',
    [
      { typed: 'knopf', words: ['Druckknopf', 'Knopfdruck'] },
      { typed: 'rot', words: ['rot'] },
    ],
    ['knopf rot', 'Druckknopf rot', 'Knopfdruck rot'],
  ],
])('the index is asked %s', (_, terms, variants) => {
  expect(listVariants(terms)).toEqual(variants);
});

test('exact hits stay first, and nothing comes twice', () => {
  expect(mergeAnswers([['b', 'a'], ['c', 'b'], []])).toEqual(['b', 'a', 'c']);
});

test('what holds most words comes first', () => {
  expect(rankPartly([['a', 'b'], ['b'], ['c', 'b', 'a']])).toEqual(['b', 'a', 'c']);
});
