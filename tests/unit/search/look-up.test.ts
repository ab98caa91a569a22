import { expect, test } from 'vitest';
import {
  type Entry,
  packEntry,
  type SearchDirectory,
} from '../../../src/lib/search/index-format.ts';
import { lookUp } from '../../../src/lib/search/look-up.ts';
import { present } from '../../expectations.ts';

/** Keys by blocks; each is in one article of its own with the same weight. */
const BLOCKS = [
  ['bestell', 'eu', 'euro', 'kauf'],
  ['kauz', 'recht'],
  ['rechteck', 'rechthab'],
  ['rechtl', 'rechtlich'],
  ['rechtlos', 'zoll'],
];
const keys = BLOCKS.flat();
const ENTRIES: Entry[][] = BLOCKS.map((block) =>
  block.map((key) => packEntry(key, { articles: [keys.indexOf(key)], weights: [10] })),
);
const LISTS: Record<string, string[]> = { zo: ['Zoll'], be: ['Bestellung'] };
const DIRECTORY: SearchDirectory = {
  topics: [],
  years: [],
  articles: keys.map(() => []),
  blocks: BLOCKS.map(([first]) => present(first)),
  lists: Object.keys(LISTS),
  synonyms: [],
};

/** The keys that a typed word matches, each with its share of the score of a whole word. */
async function match(typed: string) {
  const asked: string[] = [];
  const scores = await lookUp(typed, DIRECTORY, async (file) => {
    asked.push(file);
    const [, folder, name = ''] = /(\w+)\/(\w+)\.json/.exec(file) ?? [];
    // The caller knows what the file holds.
    return (folder === 'woerter' ? LISTS[name] : ENTRIES[Number(name)]) as never;
  });
  const whole = present(
    (await lookUp('kauz', DIRECTORY, async () => present(ENTRIES[1]) as never))?.get(
      keys.indexOf('kauz'),
    ),
  );
  const shares = [...(scores ?? [])].map(([article, score]) => [
    keys[article],
    Number((score / whole).toFixed(4)),
  ]);
  return {
    shares: Object.fromEntries(shares),
    asked: asked.map((file) => file.replace(/.*\/|\.json/g, '')),
  };
}

test.each([
  ['Zoll', { zoll: 1 }, 'a whole word'],
  ['EU', { eu: 1, euro: 0.001 }, 'a beginning of two letters, hardly'],
  ['eur', { euro: 0.3 }, 'a beginning of three letters'],
  ['gekauft', { kauf: 0.5 }, 'another form'],
  ['zolls', { zoll: 1 }, 'an inflected form, which has the same key'],
  ['xq', {}, 'nothing'],
  ['', {}, 'nothing for nothing'],
])('%j finds %j: %s', async (typed, shares, _) => {
  expect((await match(typed)).shares).toEqual(shares);
});

test('a beginning is looked for in three blocks at most', async () => {
  const { shares, asked } = await match('recht');
  expect(asked).toEqual(['1', '2', '3']);
  expect(shares).toEqual({ recht: 1, rechteck: 0.3, rechthab: 0.3, rechtl: 0.3, rechtlich: 0.3 });
});

test('a beginning that reaches into an ending is found by the list of words', async () => {
  const { shares, asked } = await match('bestellu');
  expect(asked).toEqual(['0', 'be', '0']);
  expect(shares).toEqual({ bestell: 0.3 });
});
