import { expect, test, vi } from 'vitest';
import { byNumber, createNumbering } from '../../../src/lib/search/numbering.ts';

test('a name has one number, in the order in which names are met', () => {
  const { names, numberOf } = createNumbering();
  expect(['b', 'a', '', 'b', 'constructor', 'a'].map(numberOf)).toEqual([0, 1, 2, 0, 3, 1]);
  expect(names).toEqual(['b', 'a', '', 'constructor']);
});

test('each name is examined once, whatever is found, and those that come later too', () => {
  const numbering = createNumbering();
  const read = vi.fn((name: string) => name === 'a');
  const isA = byNumber(numbering, read);
  const numbers = ['a', 'b', 'a', 'b', 'a'].map(numbering.numberOf);
  expect(numbers.map(isA)).toEqual([true, false, true, false, true]);
  expect(read.mock.calls).toEqual([['a'], ['b']]);
});
