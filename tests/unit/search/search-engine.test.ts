import { describe, expect, test } from 'vitest';
import { makeSearchIndex } from '../../../src/lib/search/index-content.ts';
import { openSearchEngine } from '../../../src/lib/search/search-engine.ts';
import { present } from '../../expectations.ts';

const ARTICLES = {
  recht: ['Recht im Handel', 'Das Rückgaberecht gilt. Rückgabe und Recht.'],
  rechtlich: ['Rechtliche Fragen', 'Nur eine Frage an die EU.'],
  zoll: ['Zoll', 'Wer liefert, zahlt Zoll in Europa. Ein Video.'],
  ki: ['KI im Lager', 'Kisten und Kartons.'],
  intelligenz: ['Maschinen', 'Die künstliche Intelligenz im Lager.'],
  kunst: ['Kunst', 'Eine künstliche Blume, 2022 gemalt.'],
  bestellung: ['Bestellungen', 'Oft gekaufte E-Autos; ein Lagerbericht.'],
} as const;
const YEARS = ['2026', '2025'];

const files = makeSearchIndex({
  articles: Object.entries(ARTICLES).map(([name, [title, text]], index) => ({
    url: `/artikel/${name}/`,
    title,
    description: 'Kurz gesagt',
    date: '2026-11-21',
    year: YEARS[index % 2] ?? '',
    topics: index < 3 ? ['Regeln'] : ['Technik', 'Regeln'],
    text,
  })),
  synonyms: [['KI', 'künstliche Intelligenz']],
});
const asked: string[] = [];
const engine = await openSearchEngine(async (file) => {
  asked.push(file);
  return JSON.parse(present(files.get(file)));
});
const nameOf = async (article: number) => (await engine.load(article)).url.split('/').at(-2);

/** The names of the articles that a query finds, in order. */
async function find(query: string) {
  const { articles, ...finding } = await engine.find(query);
  return { names: await Promise.all(articles.map(nameOf)), ...finding };
}

describe('a query', () => {
  test.each([
    ['Recht', ['recht', 'rechtlich'], 'a whole word, then words that begin with it'],
    ['RÜCKGABE', ['recht'], 'in any case'],
    ['rueckgabe', ['recht'], 'without umlauts'],
    ['Rechte', ['recht'], 'in another form'],
    ['liefern', ['zoll'], 'a verb that is conjugated'],
    ['kaufen', ['bestellung'], 'the infinitive of a participle'],
    ['Videos', ['zoll'], 'a foreign plural'],
    ['eu', ['rechtlich', 'zoll'], 'a short word, then words that begin with it'],
    ['bestellu', ['bestellung'], 'the beginning of an ending'],
    ['e-autos', ['bestellung'], 'with a hyphen'],
    ['eauto', ['bestellung'], 'without its hyphen'],
    ['autos', ['bestellung'], 'a part of a hyphenated word'],
    ['Lager-Kartons', ['ki'], 'parts that another hyphen joins'],
    ['lager kartons', ['ki'], 'all of several words'],
    ['2022', ['kunst'], 'a year'],
    ['KI', ['ki', 'intelligenz'], 'a word and its synonym'],
    ['künstlicher Intelligenz', ['ki', 'intelligenz'], 'a phrase and its synonym'],
    ['2026', [], 'no year of publication'],
    ['und im', [], 'no stop words'],
    ['', [], 'nothing'],
    ['xqzvx', [], 'no unknown word'],
  ])('„%s“ finds %s: %3$s', async (query, names) => {
    const { correction, isPartial, ...found } = await find(query);
    expect(found.names).toEqual(names);
    expect([correction, isPartial]).toEqual([undefined, false]);
  });
});

test('a mistyped word is corrected', async () => {
  expect(await find('Lagerberciht')).toEqual({
    names: ['bestellung'],
    terms: ['Lagerbericht'],
    correction: 'Lagerbericht',
    isPartial: false,
  });
});

test('a corrected query may still match in part only', async () => {
  const found = await find('Zoll Lagerberciht');
  expect(found).toMatchObject({ correction: 'zoll Lagerbericht', isPartial: true });
  expect(found.names.toSorted()).toEqual(['bestellung', 'zoll']);
});

test('without an article that has all words, those with some are found, and it is said', async () => {
  const found = await find('Zoll Intelligenz Lager');
  expect(found.isPartial).toBe(true);
  expect(found.names[0]).toBe('intelligenz');
  expect(found.names).toContain('zoll');
});

test('an unknown word beside a known one makes the finding partial', async () => {
  const found = await find('Zoll xqzvx');
  expect(found).toMatchObject({ names: ['zoll'], isPartial: true, terms: ['zoll'] });
});

test('a synonym that no article has does not hide the other words', async () => {
  const zoll = {
    url: '/artikel/zoll/',
    title: 'Zoll',
    description: 'Kurz gesagt',
    date: '2026-11-21',
    year: '2026',
    topics: [],
    text: 'Zoll',
  };
  const small = makeSearchIndex({ articles: [zoll], synonyms: [['KI', 'AI']] });
  const other = await openSearchEngine(async (file) => JSON.parse(present(small.get(file))));
  expect(await other.find('KI Zoll')).toEqual({
    articles: [0],
    terms: ['ki', 'ai', 'zoll'],
    correction: undefined,
    isPartial: true,
  });
});

test('words of synonyms are marked too', async () => {
  expect((await find('ki')).terms).toEqual(['ki', 'künstliche', 'intelligenz']);
});

test('filters hold the articles of each topic and year', () => {
  const { topic, year } = engine.filters;
  expect([...topic]).toEqual([
    ['Regeln', new Set([0, 1, 2, 3, 4, 5, 6])],
    ['Technik', new Set([3, 4, 5, 6])],
  ]);
  expect([...year]).toEqual([
    ['2026', new Set([0, 2, 4, 6])],
    ['2025', new Set([1, 3, 5])],
  ]);
});

test('lists of words are read only for words that are not found', async () => {
  asked.length = 0;
  await find('Recht');
  expect(asked.filter((file) => file.startsWith('woerter/'))).toEqual([]);
  await find('bestellu');
  expect(asked.filter((file) => file.startsWith('woerter/'))).toEqual(['woerter/be.json']);
});
