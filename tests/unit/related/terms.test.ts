import { expect, test } from 'vitest';
import { countTerms, numberTerms, tallyWords } from '../../../src/lib/related/terms.ts';

const WORDS =
  'Rückgabe Recht Online Shop Rückgaberechte Online-Shop Onlineshop und Der 19,99 7 x 2020';
const { names, read } = numberTerms([tallyWords([WORDS, 1])]);

test.each([
  ['Rückgaberechte', ['ruckgaberecht', 'ruckgab', 'recht']],
  ['Online-Shop', ['onlineshop', 'onlin', 'shop']],
  ['Onlineshop', ['onlineshop', 'onlin', 'shop']],
  ['2020', ['2020']],
])('reads %s as %j', (word, terms) => {
  expect(read(word).map((number) => names[number])).toEqual(terms);
});

test.each(['und', 'Der', '19,99', '7', 'x'])('passes over %s', (word) => {
  expect(read(word)).toEqual([]);
});

test('counts words by their stems, parts of compounds half, and texts by their weight', () => {
  const words = [
    tallyWords(['Rückgaberecht', 3], ['Das Recht auf Rückgaben, das Rückgaberecht', 1]),
    tallyWords(['Ein Recht', 1]),
  ];
  const terms = numberTerms(words);
  const read = words.map((counted) => {
    const { terms: numbers, values } = countTerms(counted, terms);
    return Object.fromEntries(numbers.map((number, index) => [terms.names[number], values[index]]));
  });
  expect(terms.names).toEqual(['recht', 'ruckgab', 'ruckgaberecht']);
  expect(read).toEqual([{ ruckgaberecht: 4, recht: 3, ruckgab: 3 }, { recht: 1 }]);
});

test('has nothing for no texts', () => {
  const terms = numberTerms([]);
  expect(terms.names).toEqual([]);
  expect(countTerms(tallyWords(), terms)).toEqual({ terms: [], values: [] });
});
