import { expect, test } from 'vitest';
import { blocksBetween, packEntry, unpackEntry } from '../../../src/lib/search/index-format.ts';

test('an entry keeps the articles of equal weight together, by their distances', () => {
  const entry = packEntry('zoll', { articles: [0, 2, 5, 9], weights: [1, 7, 7, 1] });
  expect(entry).toEqual(['zoll', -1, 0, 9, -7, 2, 3]);
  expect([...unpackEntry(entry)].toSorted(([left], [right]) => left - right)).toEqual([
    [0, 1],
    [2, 7],
    [5, 7],
    [9, 1],
  ]);
});

const BLOCKS = ['abo', 'kauf', 'zoll'];

test.each([
  ['before all', 'aal', 'aal', []],
  ['the first of a block', 'kauf', 'kauf', [1]],
  ['within a block', 'lager', 'lager', [1]],
  ['after all', 'zwist', 'zwist', [2]],
  ['from one block to the next', 'karte', 'kaufhaus', [0, 1]],
  ['from before all to the end', 'a', 'zz', [0, 1, 2]],
])('keys %s are looked for in their blocks', (_, first, last, positions) => {
  expect(blocksBetween(BLOCKS, first, last)).toEqual(positions);
});

test('an empty index has no block to look into', () => {
  expect(blocksBetween([], 'a', 'z')).toEqual([]);
});
