import { expect, test } from 'vitest';
import { nearest } from '../../../src/lib/values/nearest.ts';

test.each([
  ['titel', ['title', 'tags'], 'title'],
  ['TITLE', ['title'], 'title'],
  ['autoren', ['authors', 'tags'], undefined],
  ['name', ['date', 'title'], undefined],
  ['zeil', ['ziel'], 'ziel'],
  ['lable', ['title', 'label'], 'label'],
  ['nabe', ['name', 'bane'], 'name'],
  ['tog', ['tag'], 'tag'],
  ['to', ['tag'], undefined],
  ['pulishedAt', ['updatedAt', 'publishedAt'], 'publishedAt'],
  ['title', ['title', 'titel'], 'title'],
  ['ab', ['ac', 'ad'], undefined],
  ['abc', ['abd', 'abe'], 'abd'],
  ['ab', ['cd'], undefined],
  ['abcdefghijkl', ['abcdefghixyz'], 'abcdefghixyz'],
  ['abcdefghijkl', ['abcdefghwxyz'], undefined],
  ['titel', [], undefined],
  ['', ['a'], undefined],
  ['constructor', ['title'], undefined],
])('matches %j among %j with %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
