import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  findWord,
  foldWord,
  keyOf,
  listOf,
  listsNear,
  listWords,
} from '../../../src/lib/search/search-words.ts';
import { createRandom } from '../../random.ts';
import { makeVocabulary } from '../../vocabulary.ts';

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
});

test.each([
  ['Überweisung', 'ub'],
  ['E-Commerce', 'ec'],
  ['2020', '20'],
  ['B2B', 'b2'],
  ['日本', '__'],
  ['x', 'x_'],
  ['', '__'],
])('„%s“ is looked up in the list %s', (word, list) => {
  expect(listOf(word)).toBe(list);
});

test('words are listed by their beginning and inside, frequent ones first, each key once', () => {
  const counts = new Map([
    ['Ärger', 1],
    ['Abo', 2],
    ['Abos', 1],
    ['Haus', 3],
    ['Häuser', 1],
    ['Haft', 4],
    ['2020', 1],
    ['日本', 1],
    ['seid', 9],
  ]);
  expect(listWords(counts)).toEqual(
    new Map([
      ['ha', ['Haft', 'Haus']],
      ['ab', ['Abo', 'Abos']],
      ['20', ['2020']],
      ['ar', ['Ärger']],
      ['__', ['日本']],
      ['--ft', ['Haft']],
      ['--us', ['Haus']],
      ['--os', ['Abos']],
      ['--20', ['2020']],
      ['--ge', ['Ärger']],
    ]),
  );
});

test.each([
  ['a letter is wrong', 'Sersand'],
  ['a letter is missing', 'Vrsand'],
  ['the first letter is missing', 'ersand'],
  ['a letter is superfluous', 'Veersand'],
  ['the first letters are swapped', 'Evrsand'],
  ['the third letter is wrong', 'Vetsand'],
  ['the second and the third are swapped', 'Vresand'],
])('a word is among those near a typed one where %s', (_, typed) => {
  const lists = listWords(new Map([['Versand', 1]]));
  expect(listsNear(typed).flatMap((name) => lists.get(name) ?? [])).toContain('Versand');
});

test('a mistyped word loads a small part of a large vocabulary', () => {
  const words = makeVocabulary(150_000, createRandom(1));
  const lists = listWords(new Map(words.map((word) => [word, 1])));
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const size = sizes.get(name) ?? gzipSync(JSON.stringify(lists.get(name) ?? [])).length;
    sizes.set(name, size);
    return size;
  };
  const loaded = words
    .filter((_, index) => index % 1000 === 0)
    .map((word) => listsNear(`${word}x`).reduce((sum, name) => sum + sizeOf(name), 0));
  expect(Math.max(...loaded)).toBeLessThan(60 * 1024);
});
