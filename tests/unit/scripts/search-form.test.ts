import { afterEach, expect, test, vi } from 'vitest';
import {
  countEach,
  fillSelect,
  formatUrl,
  narrow,
  readUrl,
} from '../../../src/scripts/search-form.ts';

afterEach(() => vi.unstubAllGlobals());

const STATES: [search: string, state: { query: string; topic: string; year: string }][] = [
  ['', { query: '', topic: '', year: '' }],
  ['?q=2025', { query: '2025', topic: '', year: '' }],
  ['?jahr=2025', { query: '', topic: '', year: '2025' }],
  ['?q=recht&jahr=2025', { query: 'recht', topic: '', year: '2025' }],
  ['?q=a+%26+b&thema=E-Commerce&jahr=2025', { query: 'a & b', topic: 'E-Commerce', year: '2025' }],
];

test.each(STATES)('the URL %j stands for %j', (search, state) => {
  vi.stubGlobal('location', { pathname: '/suche/', search });
  expect(readUrl()).toEqual(state);
  expect(formatUrl(state)).toBe(`/suche/${search}`);
});

test('spaces around what a URL asks for do not count', () => {
  vi.stubGlobal('location', { pathname: '/suche/', search: '?q=+recht+&thema=&fremd=1' });
  expect(readUrl()).toEqual({ query: 'recht', topic: '', year: '' });
});

const FILTERS = {
  topic: new Map([['Recht', new Set([1, 2])]]),
  year: new Map([['2025', new Set([2, 3])]]),
};

test.each([
  ['', '', [3, 2, 1]],
  ['Recht', '', [2, 1]],
  ['', '2025', [3, 2]],
  ['Recht', '2025', [2]],
  ['Handel', '', []],
])('of the topic „%s“ and the year „%s“ there are the articles %j', (topic, year, articles) => {
  expect(narrow([3, 2, 1], { topic, year }, FILTERS)).toEqual(articles);
});

test('articles are counted for each value, those without any included', () => {
  const sets = new Map([
    ['2025', new Set([1, 2, 9])],
    ['2024', new Set([3])],
    ['2023', new Set([9])],
  ]);
  expect([...countEach(sets, [1, 2, 3])]).toEqual([
    ['2025', 2],
    ['2024', 1],
    ['2023', 0],
  ]);
});

test.each([
  ['', ['alle', '2025 (2)', '2024 (1)']],
  ['2025', ['alle', '2025 (2)', '2024 (1)']],
  ['2023', ['alle', '2025 (2)', '2024 (1)', '2023 (0)']],
])('of the values without articles only the chosen one is offered: %j', (chosen, texts) => {
  // As a constructor: `new Option(text, value)`.
  vi.stubGlobal('Option', function (this: object, text: string, value: string) {
    Object.assign(this, { text, value });
  });
  const select = {
    value: '',
    options: [{ text: 'alle' }, { text: 'was vorher da war' }],
    replaceChildren(...options: { text: string }[]) {
      this.options = options;
    },
  };
  const counts = new Map([
    ['2023', 0],
    ['2024', 1],
    ['2022', 0],
    ['2025', 2],
  ]);
  fillSelect(select as never, chosen, counts, (left, right) => (left < right ? 1 : -1));
  expect(select.options.map(({ text }) => text)).toEqual(texts);
  expect(select.value).toBe(chosen);
});
