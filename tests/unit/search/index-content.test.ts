import { expect, test } from 'vitest';
import { makeSearchIndex } from '../../../src/lib/search/index-content.ts';
import {
  type Entry,
  type SearchDirectory,
  unpackEntry,
} from '../../../src/lib/search/index-format.ts';
import type { SearchArticle } from '../../../src/lib/search/search-record.ts';
import { eachOf, present } from '../../expectations.ts';

const ARTICLE: SearchArticle = {
  url: '/artikel/a/',
  title: 'Recht auf Rückgabe',
  description: 'Ein Überblick',
  date: '2026-11-21',
  year: '2026',
  topics: ['Handel'],
  text: 'Rückgaberecht\nDas gilt.\nImmer.',
};

const make = (articles: SearchArticle[]) => makeSearchIndex({ articles, synonyms: [] });
const read = (files: ReadonlyMap<string, string>, path: string) =>
  JSON.parse(present(files.get(path)));
const entriesOf = (files: ReadonlyMap<string, string>) =>
  new Map<string, number[]>(
    [...files.keys()]
      .filter((path) => path.startsWith('fundstellen/'))
      .flatMap((path) => read(files, path))
      .map(([key, ...postings]: Entry) => [key, postings]),
  );

test('a result shows the text as one line, without added words', () => {
  expect(read(make([ARTICLE]), 'texte/0.json')).toEqual({
    url: '/artikel/a/',
    title: 'Recht auf Rückgabe',
    description: 'Ein Überblick',
    date: '2026-11-21',
    text: 'Rückgaberecht · Das gilt. Immer.',
  });
});

test('a result shows the title with its soft hyphens, and a label', () => {
  const article = { ...ARTICLE, headline: 'Recht auf Rück\u00ADgabe', label: 'Anzeige' };
  expect(read(make([article]), 'texte/0.json')).toMatchObject({
    title: 'Recht auf Rück\u00ADgabe',
    label: 'Anzeige',
  });
});

test('the directory knows topics and years of all articles', () => {
  const other = { ...ARTICLE, year: '2025', topics: ['Recht', 'Handel'] };
  expect(read(make([ARTICLE, other]), 'verzeichnis.json')).toMatchObject({
    topics: ['Handel', 'Recht'],
    years: ['2026', '2025'],
    articles: [
      [0, 0],
      [1, 1, 0],
    ],
    synonyms: [],
  });
});

test('words are found in all parts of an article, but stop words in none', () => {
  const article = { ...ARTICLE, label: 'Anzeige', text: 'Oft gekaufte E-Autos, wer liefert' };
  const keys = [...entriesOf(make([article])).keys()];
  expect(keys).toEqual(keys.toSorted());
  expect(keys).toEqual(
    expect.arrayContaining(
      ['anzeig', 'handl', 'uberblick', 'ruckgab', 'kauf', 'eauto', 'auto', 'lief'].map((key) =>
        expect.stringMatching(`^${key}`),
      ),
    ),
  );
  expect(keys.filter((key) => ['auf', 'oft', 'wer', 'das'].includes(key))).toEqual([]);
});

test('what is added counts less than what is there, and nothing is added that is there', () => {
  const weigh = (text: string) => {
    const entries = entriesOf(make([{ ...ARTICLE, title: 'Recht', text }, ARTICLE]));
    return (key: string) => unpackEntry([key, ...present(entries.get(key))]).get(0);
  };
  const weightOf = weigh('Rückgaberecht 2019–2021');
  const own = present(weightOf('ruckgaberecht'));
  expect(weightOf('2019')).toBe(own);
  expect(weightOf('2020')).toBeLessThan(own);
  expect(weightOf('ruckgab')).toBeLessThan(own);
  // A part of the compound, but in the title already.
  expect(weightOf('recht')).toBe(weigh('Abteilungen 2019–2021')('recht'));
});

test('the parts of a compound are those that any article of the site uses', () => {
  const other = { ...ARTICLE, title: 'Rückgaberecht', text: 'Rückgaberecht' };
  const entries = entriesOf(make([ARTICLE, other]));
  expect(entries.get('recht')).toHaveLength(4);
  expect(entries.get('ruckgab')).toHaveLength(4);
  expect(entriesOf(make([other])).has('recht')).toBe(false);
});

test('a title counts more than a description, that more than the text, added words least', () => {
  const article = { ...ARTICLE, title: 'Zoll', description: 'Frist', text: 'Messe, Marktrecht' };
  const entries = entriesOf(make([article, { ...ARTICLE, text: 'Markt' }]));
  const weights = ['zoll', 'frist', 'mess', 'markt'].map((key) => present(entries.get(key)));
  expect(weights).toEqual([
    [-8, 0],
    [-6, 0],
    [-4, 0],
    [-2, 0, -6, 1],
  ]);
});

test('a word counts less in a long article', () => {
  const long = { ...ARTICLE, text: `Zoll ${'Lager '.repeat(400)}` };
  const postings = entriesOf(make([{ ...ARTICLE, text: 'Zoll' }, long])).get('zoll');
  expect(postings).toEqual([-8, 0, -4, 1]);
});

test('words are cut into blocks of bounded size, which the directory names by their first', () => {
  const words = Array.from({ length: 6000 }, (_, index) => `wort${index.toString(36)}x`);
  const files = make([{ ...ARTICLE, text: words.join(' ') }]);
  const { blocks }: SearchDirectory = read(files, 'verzeichnis.json');
  expect(blocks.length).toBeGreaterThan(1);
  for (const [position, first] of eachOf(blocks.entries())) {
    const file = present(files.get(`fundstellen/${position}.json`));
    expect(file.length).toBeLessThan(40_000);
    expect(JSON.parse(file)[0][0]).toBe(first);
  }
});

test('queries can name words of the text, added ones, parts of hyphenated ones, labels and years', () => {
  const label = 'Anzeige';
  const files = make([{ ...ARTICLE, label, text: 'Oft gekaufte E-Autos' }]);
  const words = read(files, 'verzeichnis.json').lists.flatMap((name: string) =>
    read(files, `woerter/${name}.json`),
  );
  expect(words).toEqual(
    expect.arrayContaining(['gekaufte', 'kaufen', 'E-Autos', 'Handel', 'Anzeige', '2026']),
  );
});

test('a site without articles has an index without words', () => {
  const files = make([]);
  expect([...files.keys()]).toEqual(['verzeichnis.json']);
  expect(read(files, 'verzeichnis.json')).toMatchObject({ articles: [], blocks: [], lists: [] });
});

test('a block of words holds 32,000 characters at most', () => {
  // With digits a word is no part of compounds, which takes no time.
  const words = Array.from({ length: 100 }, (_, index) => `b${index}${'q'.repeat(300)}`);
  const filler = words.join(' ');
  const lengthsOf = (last: number) => {
    const files = make([{ ...ARTICLE, text: `${filler} zz2${'q'.repeat(last)}` }]);
    const blocks = [...files.keys()].filter((path) => path.startsWith('fundstellen/'));
    return blocks.map((path) =>
      read(files, path).reduce(
        (sum: number, entry: Entry) => sum + JSON.stringify(entry).length,
        0,
      ),
    );
  };
  const [length = 0, ...others] = lengthsOf(100);
  expect(others).toEqual([]);
  const last = 100 + 32_000 - length;
  expect(lengthsOf(last)).toEqual([32_000]);
  expect(lengthsOf(last + 1)).toHaveLength(2);
});
