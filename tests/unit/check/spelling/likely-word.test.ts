import { expect, test } from 'vitest';
import { findLikelyWord } from '../../../../src/lib/check/spelling/likely-word.ts';

const WORDS = new Set(['Rückgabe', 'Paket', 'Retoure', 'Lieferzeit', 'nämlich', 'Haus', 'Maus']);

test.each([
  ['Rückgabbe', 'Rückgabe'],
  ['nähmlich', 'nämlich'],
  ['Packet', 'Paket'],
  ['Retuore', 'Retoure'],
  ['Lieferzit', 'Lieferzeit'],
  ['Haud', 'Haus'],
  ['haud', undefined],
  ['Zeppelin', undefined],
  ['', undefined],
])('%s is probably %s', (word, expected) => {
  expect(findLikelyWord(word, (candidate) => WORDS.has(candidate))).toBe(expected);
});
