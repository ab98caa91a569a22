import { expect, test } from 'vitest';
import { findNearWord } from '../../../src/lib/search/near-words.ts';

const WORDS = ['Lübeck', 'Milch', 'Warenkorbabbruch', 'Retoure', 'Widerruf', 'Kasse', 'Zoll'];

test.each([
  ['a letter is missing', 'Warenkorbabruch', 'Warenkorbabbruch'],
  ['a letter is superfluous', 'Retouure', 'Retoure'],
  ['a letter is wrong', 'Redoure', 'Retoure'],
  ['the first letter is wrong', 'Petoure', 'Retoure'],
  ['two letters are swapped', 'Reoture', 'Retoure'],
  ['an ending is different as well', 'Warenkorbabruchs', 'Warenkorbabbruch'],
  ['a word of five letters has one error', 'Lübek', 'Lübeck'],
  ['two letters of a short word are swapped', 'Mlich', 'Milch'],
  ['a long word has two errors', 'wiederuf', 'Widerruf'],
  ['a long word lacks two letters', 'Warnkorbabruch', 'Warenkorbabbruch'],
  ['letters are swapped in two places', 'Awrenkorbabbruhc', undefined],
  ['a word of seven letters has two errors', 'Redouro', undefined],
  ['a word of five letters begins differently', 'Tasse', undefined],
  ['the word has four letters', 'Zohl', undefined],
  ['there are digits in it', 'Reto1re', undefined],
])('is a near word where %s', (_, typed, word) => {
  expect(findNearWord(typed, WORDS)).toBe(word);
});

test('the word with the fewest errors is nearest, then the first', () => {
  expect(findNearWord('Bestelung', ['Bestellen', 'Bestellung'])).toBe('Bestellung');
  expect(findNearWord('Hauke', ['Hauie', 'Haube'])).toBe('Hauie');
});
