import { expect, test } from 'vitest';
import { applySynonyms } from '../../../src/lib/search/synonyms.ts';

const SYNONYMS = [
  ['KI', 'künstliche Intelligenz'],
  ['Handy', 'Smartphone', 'Mobiltelefon'],
];

test.each([
  ['a word', ['ki'], [{ typed: 'ki', synonyms: ['künstliche Intelligenz'] }]],
  [
    'a phrase in another form',
    ['regeln', 'künstlicher', 'intelligenz'],
    ['regeln', { typed: 'künstlicher intelligenz', synonyms: ['KI'] }],
  ],
  [
    'a word of three in the plural',
    ['smartphones'],
    [{ typed: 'smartphones', synonyms: ['Handy', 'Mobiltelefon'] }],
  ],
  ['a foreign plural', ['handys'], [{ typed: 'handys', synonyms: ['Smartphone', 'Mobiltelefon'] }]],
  ['a part of a phrase', ['intelligenz'], ['intelligenz']],
  ['nothing', [], []],
])('%s is found in a query', (_, typed, terms) => {
  expect(applySynonyms(typed, SYNONYMS)).toEqual(terms);
});
