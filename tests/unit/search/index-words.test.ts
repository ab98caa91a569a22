import { describe, expect, test } from 'vitest';
import {
  findHolders,
  findNearWord,
  findWord,
  foldWord,
  keyOf,
  SHELVES,
  shelfOf,
  shelveWords,
} from '../../../src/lib/search/index-words.ts';

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
])('%s is %s in any spelling', (word, folded) => {
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
  ])('holds „%s“: %s', (typed, words) => {
    expect(findHolders(typed, WORDS)).toEqual(words);
  });

  test.each([
    ['a letter is missing', 'Warenkorbabruch', 'Warenkorbabbruch'],
    ['a letter is too many', 'Retouure', 'Retoure'],
    ['a letter is wrong', 'Redoure', 'Retoure'],
    ['two letters are swapped', 'Reoture', 'Retoure'],
    ['an ending is different as well', 'Warenkorbabruchs', 'Warenkorbabbruch'],
    ['two letters are wrong', 'Rebouro', undefined],
    ['the word is short', 'Tasse', undefined],
    ['there are digits in it', 'Reto1re', undefined],
  ])('is near where %s', (_, typed, word) => {
    expect(findNearWord(typed, WORDS)).toBe(word);
  });
});

test('words stand on the shelf of their first letter, frequent ones first, each key once', () => {
  const counts = new Map([
    ['Ärger', 1],
    ['Abo', 2],
    ['Abos', 1],
    ['Haus', 3],
    ['Häuser', 1],
    ['2020', 1],
    ['ṡ', 1],
    ['日本', 1],
  ]);
  const shelves = shelveWords(counts);
  expect([...shelves.keys()]).toEqual(SHELVES);
  expect(shelves.get('a')).toEqual(['Abo', 'Abos', 'Ärger']);
  expect(shelves.get('h')).toEqual(['Haus']);
  expect(shelves.get('0')).toEqual(['2020']);
  expect(shelves.get('_')).toEqual(['日本']);
  expect(shelves.get('x')).toEqual([]);
  expect(shelfOf('Überweisung')).toBe('u');
});
