import { describe, expect, test } from 'vitest';
import {
  findContaining,
  findNearWord,
  findWord,
  foldWord,
  groupByInitial,
  INITIALS,
  initialOf,
  keyOf,
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

test('words are grouped by initial, frequent ones first, each key once', () => {
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
  const groups = groupByInitial(counts);
  expect([...groups.keys()]).toEqual(INITIALS);
  expect(groups.get('a')).toEqual(['Abo', 'Abos', 'Ärger']);
  expect(groups.get('h')).toEqual(['Haus']);
  expect(groups.get('0')).toEqual(['2020']);
  expect(groups.get('_')).toEqual(['日本']);
  expect(groups.get('x')).toEqual([]);
  expect(initialOf('Überweisung')).toBe('u');
});
