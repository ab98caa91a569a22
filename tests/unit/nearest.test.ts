import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

test.each([
  ['titel', ['title', 'tags'], 'title'],
  ['TITLE', ['title'], 'title'],
  ['autoren', ['authors', 'tags'], 'authors'],
  ['pulishedAt', ['updatedAt', 'publishedAt'], 'publishedAt'],
  ['title', ['title', 'titel'], 'title'],
  ['ab', ['ac', 'ad'], 'ac'],
  ['ab', ['cd'], undefined],
  ['abcdefghijkl', ['abcdefghixyz'], 'abcdefghixyz'],
  ['abcdefghijkl', ['abcdefghwxyz'], undefined],
  ['titel', [], undefined],
  ['', ['a'], undefined],
  ['constructor', ['title'], undefined],
])('takes %j among %j for %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
