import { expect, test } from 'vitest';
import {
  describeOutcome,
  listVariants,
  mergeAnswers,
  rankByFrequency,
  readTerms,
} from '../../../src/lib/search/search-query.ts';

test.each([
  ['Was kostet der Versand?', ['kostet', 'versand']],
  ['  RECHT  recht ', ['recht']],
  ['E\u2011Mail', ['e-mail']],
  ['Handel 2019–2020', ['handel', '2019', '2020']],
  ['Der und die', []],
  ['Waren', ['waren']],
  ['Seide', ['seide']],
  ['?!', []],
  ['', []],
])('„%s“ asks for %s', (query, terms) => {
  expect(readTerms(query)).toEqual(terms);
});

test('a pasted text is cut off', () => {
  const words = Array.from({ length: 30 }, (_, index) => `wort${index}`);
  expect(readTerms(words.join(' '))).toHaveLength(12);
});

test.each([
  ['once where nothing differs', [{ typed: 'recht', words: ['recht'] }], ['recht']],
  ['without hyphens', [{ typed: 'on-line', words: ['online'] }], ['on-line', 'online']],
  ['for a short word as a whole first', [{ typed: 'eu', words: ['EU'] }], ['"eu"', 'eu', 'EU']],
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

test('exact hits stay first, without duplicates', () => {
  expect(mergeAnswers([['b', 'a'], ['c', 'b'], []])).toEqual(['b', 'a', 'c']);
});

test('the article with the most words comes first', () => {
  expect(rankByFrequency([['a', 'b'], ['b'], ['c', 'b', 'a']])).toEqual(['b', 'a', 'c']);
});

const outcome = { query: 'Recht', count: 3, isPartial: false, isNarrowed: false };

test.each([
  [outcome, '3\u00A0Ergebnisse für „Recht“'],
  [{ ...outcome, count: 1 }, '1\u00A0Ergebnis für „Recht“'],
  [{ ...outcome, count: 0 }, 'Keine Ergebnisse für „Recht“'],
  [{ ...outcome, count: 0, isNarrowed: true }, 'Keine Ergebnisse für „Recht“ mit dieser Auswahl'],
  [
    { ...outcome, query: 'Retuore', correction: 'Retoure' },
    'Meinten Sie „Retoure“? 3\u00A0Ergebnisse für „Retoure“',
  ],
  [
    { ...outcome, query: 'Recht Zoll', isPartial: true },
    'Kein Beitrag enthält alle Wörter von „Recht Zoll“. 3\u00A0Ergebnisse mit einem Teil davon',
  ],
])('%j is announced as %s', (given, sentence) => {
  expect(describeOutcome(given)).toBe(sentence);
});
