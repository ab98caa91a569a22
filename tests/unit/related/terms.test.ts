import { expect, test } from 'vitest';
import { createTermReader } from '../../../src/lib/related/terms.ts';
import { buildVocabulary } from '../../../src/lib/words/vocabulary.ts';

const read = createTermReader(buildVocabulary(['Rückgabe Recht Online Shop']));

test.each([
  ['Rückgaberechte', { whole: 'ruckgaberecht', parts: ['ruckgab', 'recht'] }],
  ['Online-Shop', { whole: 'onlineshop', parts: ['onlin', 'shop'] }],
  ['Onlineshop', { whole: 'onlineshop', parts: ['onlin', 'shop'] }],
  ['2020', { whole: '2020', parts: [] }],
])('reads %s as %j', (word, terms) => {
  expect(read(word)).toEqual(terms);
});

test.each(['und', 'Der', '19,99', '7', 'x'])('passes over %s', (word) => {
  expect(read(word)).toBeUndefined();
});
