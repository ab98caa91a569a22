import { expect, test } from 'vitest';
import {
  ARTICLE,
  compareGerman,
  formatCount,
  formatNumber,
  joinGerman,
  MINUTE,
} from '../../../src/lib/values/counts.ts';

test.each([
  [0, ARTICLE, '0\u00A0Beiträge'],
  [1, ARTICLE, '1\u00A0Beitrag'],
  [2, ARTICLE, '2\u00A0Beiträge'],
  [21, ARTICLE, '21\u00A0Beiträge'],
  [1200, ARTICLE, '1.200\u00A0Beiträge'],
  [1, MINUTE, '1\u00A0Minute'],
  [5, MINUTE, '5\u00A0Minuten'],
])('counts %i with the right form of the noun', (count, noun, expected) => {
  expect(formatCount(count, noun)).toBe(expected);
});

test.each([
  [0, '0'],
  [5.5, '5,5'],
  [1000, '1.000'],
  [1234567.891, '1.234.567,891'],
  [-3, '-3'],
])('formats %d in German notation', (value, expected) => {
  expect(formatNumber(value)).toBe(expected);
});

test.each([
  [
    ['Zebra', 'Äpfel', 'Apfel', 'Öl', 'Ofen'],
    ['Apfel', 'Äpfel', 'Ofen', 'Öl', 'Zebra'],
  ],
  [
    ['Strasse', 'Straße', 'Strand'],
    ['Strand', 'Strasse', 'Straße'],
  ],
  [
    ['b', 'A', 'a', 'B'],
    ['a', 'A', 'b', 'B'],
  ],
  [
    ['Teil 10', 'Teil 9'],
    ['Teil 9', 'Teil 10'],
  ],
])('orders %j from A to Z', (words, expected) => {
  expect(words.toSorted(compareGerman)).toEqual(expected);
  expect(words.toReversed().toSorted(compareGerman)).toEqual(expected);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a und b'],
  [['a', 'b', 'c'], 'a, b und c'],
])('joins %j', (words, expected) => {
  expect(joinGerman(words)).toBe(expected);
});
