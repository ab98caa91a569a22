import { expect, test } from 'vitest';
import { neighbouringTags } from '../../../src/lib/articles/topics.ts';
import { makeArticle } from '../make-article.ts';

const ARTICLES = [
  ['handel', 'recht', 'zoll'],
  ['handel', 'recht'],
  ['handel', 'ökonomie'],
  ['recht', 'europa'],
  ['allein'],
].map((topics) => makeArticle({ topics }));

test.each([
  ['handel', ['recht 2', 'ökonomie 1', 'zoll 1']],
  ['recht', ['handel 2', 'europa 1', 'zoll 1']],
  ['allein', []],
  ['unbekannt', []],
])('the neighbours of %s are %j: more shared articles first, then the alphabet', (id, expected) => {
  const found = neighbouringTags(id, ARTICLES);
  expect(found.map(({ tag, count }) => `${tag.id} ${count}`)).toEqual(expected);
});

test('neighbours are at most as many as asked for', () => {
  expect(neighbouringTags('handel', ARTICLES, 1).map(({ tag }) => tag.id)).toEqual(['recht']);
});
