import { expect, test } from 'vitest';
import { countTerms, countWords, createTermReader } from '../../../src/lib/related/terms.ts';

const read = createTermReader([countWords(['Rückgabe Recht Online Shop', 1])]);

test.each([
  ['Rückgaberechte', ['ruckgaberecht', 'ruckgab', 'recht']],
  ['Online-Shop', ['onlineshop', 'onlin', 'shop']],
  ['Onlineshop', ['onlineshop', 'onlin', 'shop']],
  ['2020', ['2020']],
])('reads %s as %j', (word, terms) => {
  expect(read(word)).toEqual(terms);
});

test.each(['und', 'Der', '19,99', '7', 'x'])('passes over %s', (word) => {
  expect(read(word)).toEqual([]);
});

test('counts words by their stems, parts of compounds half, and texts by their weight', () => {
  const words = [
    countWords(['Rückgaberecht', 3], ['Das Recht auf Rückgaben, das Rückgaberecht', 1]),
    countWords(['Ein Recht', 1]),
  ];
  const reader = createTermReader(words);
  const counts = words.map((counted) => {
    const { terms, numbers } = countTerms(counted, reader);
    return Object.fromEntries(terms.map((term, index) => [term, numbers[index]]));
  });
  expect(counts).toEqual([{ ruckgaberecht: 4, recht: 3, ruckgab: 3 }, { recht: 1 }]);
});

test('has nothing for no texts', () => {
  expect(countTerms(countWords(), createTermReader([]))).toEqual({ terms: [], numbers: [] });
});
