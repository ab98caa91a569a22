import { describe, expect, test } from 'vitest';
import {
  ALL_WORDS,
  findContaining,
  findNearWord,
  findWord,
  foldWord,
  keyOf,
  LIST_NAMES,
  listOf,
  listWords,
} from '../../../src/lib/search/search-words.ts';

const WORDS = ['Häuser', 'Händler', 'Warenkorbabbruch', 'Retoure', 'Kasse', 'E-Commerce'];

test.each([
  ['Müller', 'muller'],
  ['MUELLER', 'muller'],
  ['Muller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Straße', 'strasse'],
  ['E-Commerce', 'ecommerce'],
  ['geht’s', 'gehts'],
  ['Café', 'cafe'],
  ['neue', 'neue'],
  ['Steuer', 'steuer'],
])('%s becomes %s in any spelling', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  ['Haus', 'haeusern'],
  ['Händlerinnen', 'haendler'],
  ['Verträge', 'Vertrag'],
])('%s and %s share a key', (left, right) => {
  expect(keyOf(left)).toBe(keyOf(right));
});

describe('a word of the site', () => {
  test.each([
    ['haus', 'Häuser'],
    ['haendlerinnen', 'Händler'],
    ['warenk', 'Warenkorbabbruch'],
    ['ecommerce', 'E-Commerce'],
    ['korb', undefined],
    ['xqzv', undefined],
    ['', undefined],
  ])('is found for „%s“: %s', (typed, word) => {
    expect(findWord(typed, WORDS)).toBe(word);
  });

  test.each([
    ['abbruch', ['Warenkorbabbruch']],
    ['abbrueche', ['Warenkorbabbruch']],
    ['art', []],
  ])('contains „%s“: %s', (typed, words) => {
    expect(findContaining(typed, WORDS)).toEqual(words);
  });

  test.each([
    ['a letter is missing', 'Warenkorbabruch', 'Warenkorbabbruch'],
    ['a letter is superfluous', 'Retouure', 'Retoure'],
    ['a letter is wrong', 'Redoure', 'Retoure'],
    ['two letters are swapped', 'Reoture', 'Retoure'],
    ['an ending is different as well', 'Warenkorbabruchs', 'Warenkorbabbruch'],
    ['two letters are wrong', 'Rebouro', undefined],
    ['the word is short', 'Tasse', undefined],
    ['there are digits in it', 'Reto1re', undefined],
  ])('is a near word where %s', (_, typed, word) => {
    expect(findNearWord(typed, WORDS)).toBe(word);
  });
});

test.each([
  ['Überweisung', 'ub'],
  ['E-Commerce', 'ec'],
  ['2020', '20'],
  ['B2B', 'b2'],
  ['日本', '__'],
  ['x', ALL_WORDS],
  ['', ALL_WORDS],
])('„%s“ is looked up in the list %s', (word, list) => {
  expect(listOf(word)).toBe(list);
});

test('words are listed by their beginning, frequent ones first, each key once', () => {
  const counts = new Map([
    ['Ärger', 1],
    ['Abo', 2],
    ['Abos', 1],
    ['Haus', 3],
    ['Häuser', 1],
    ['Hast', 4],
    ['2020', 1],
    ['ṡ', 1],
    ['日本', 1],
  ]);
  expect(listWords(counts)).toEqual(
    new Map([
      ['ab', ['Abo', 'Abos']],
      ['ar', ['Ärger']],
      ['ha', ['Hast', 'Haus']],
      ['20', ['2020']],
      ['__', ['日本']],
      [ALL_WORDS, ['Abo', 'Abos', 'Ärger', 'Hast', 'Haus', 'ṡ', '2020', '日本']],
      [LIST_NAMES, ['ab', 'ar', 'ha', ALL_WORDS, '20', '__']],
    ]),
  );
});
