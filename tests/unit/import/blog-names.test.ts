import { expect, test } from 'vitest';
import {
  matchNames,
  readAuthorNames,
  withAuthorNames,
} from '../../../src/lib/import/blogs/name-matching.ts';
import { idsOf, writeAuthors, writeTopics } from '../../../src/lib/import/blogs/new-names.ts';
import { fillPermalink, nameInPath, toOldPath } from '../../../src/lib/import/blogs/old-paths.ts';

const KNOWN = new Map([
  ['jv', 'Jana Vogt'],
  ['lager', 'Lager & Versand'],
]);

test('names are found by id or label, each once', () => {
  expect(matchNames(['jana vogt', 'JV', 'Lager und Versand', 'Max', 'lager'], KNOWN)).toEqual({
    ids: ['jv', 'lager'],
    unknown: ['Max'],
  });
});

test.each([
  ['jv: { name: " Jana Vogt " }\nmw: Max\nx: { name: " " }\ny: 5', ['jv Jana Vogt', 'mw Max']],
  ...['id', 'username', 'slug', 'short_name', 'shortname', 'handle', 'key'].map(
    (field): [string, string[]] => [`- { ${field}: jv, name: Jana }`, ['jv Jana']],
  ),
  ['- { id: 5, name: Jana }\n- { foo: jv, name: Jana }', []],
  ['Text', []],
])('of the list of authors %j the names are %j', (yaml, names) => {
  expect([...readAuthorNames(yaml)].map((pair) => pair.join(' '))).toEqual(names);
});

test.each([
  [{ Author: 'jv, Eva' }, { Author: ['Jana', 'Eva'] }],
  [{ authors: ['jv'] }, { authors: ['Jana'] }],
  [
    { coauthor: 'jv', authorship: 'jv' },
    { coauthor: 'jv', authorship: 'jv' },
  ],
])('of %j the authors are named: %j', (fields, expected) => {
  expect(withAuthorNames(fields, new Map([['jv', 'Jana']]))).toEqual(expected);
  expect(withAuthorNames(fields, new Map())).toEqual(fields);
});

test('names become topics and authors where they have a usable length', () => {
  expect(idsOf(['Ab', 'ab', 'x', '!!', 'y'.repeat(5), 'y'.repeat(6)], 5)).toEqual([
    ['ab', 'Ab'],
    ['yyyyy', 'yyyyy'],
  ]);
  expect(writeTopics(['Lager: A', 'z'.repeat(40), 'z'.repeat(41)])).toBe(
    `lager-a:\n  label: "Lager: A"\n${'z'.repeat(40)}:\n  label: ${'z'.repeat(40)}\n`,
  );
  expect([...writeAuthors(['Jana Vogt', 'z'.repeat(80), 'z'.repeat(81)])]).toEqual([
    ['jana-vogt.yaml', 'name: Jana Vogt\nkind: person\n'],
    [`${'z'.repeat(80)}.yaml`, `name: ${'z'.repeat(80)}\nkind: person\n`],
  ]);
});

test.each([
  [' HTTP://a.de/b/ ', '/b/'],
  ['/b/index.htm', '/b/'],
  ['/b/index.html', '/b/'],
  ['/b/index.html5', '/b/index.html5'],
  ['/b?c', '/b'],
  ['/b#c', '/b'],
  ['?p=1', undefined],
  ['/?p=1', undefined],
  ['/a:b', undefined],
  ['/{a}', undefined],
  ['/A\u0308', '/Ä'],
  ['xhttps://a.de/b', undefined],
])('toOldPath of %j is %j', (address, path) => {
  expect(toOldPath(address)).toBe(path);
});

test.each([
  ['/2021/Titel.html', 'titel'],
  ['/a/b/', 'b'],
  ['/a.htm', 'a'],
  ['/a.PHP', 'a'],
  ['/a.asp', 'a'],
  ['/a.aspx', 'a'],
  ['/a.html.x', 'a-html-x'],
  ['/a.xhtml', 'a-xhtml'],
])('nameInPath of %s is %s', (path, name) => {
  expect(nameInPath(path)).toBe(name);
});

const PARTS = {
  date: '2021-04-05T08:00:00Z',
  name: ' Ein Ötitel!',
  title: 'T',
  categories: ['Lager', 'B c'],
  section: 'posts',
};

test.each([
  ['date', '/lager/b-c/2021/04/05/ein-ötitel-.html'],
  ['pretty', '/lager/b-c/2021/04/05/ein-ötitel-/'],
  ['none', '/lager/b-c/ein-ötitel-.html'],
  ['ordinal', undefined],
  ['weekdate', undefined],
  ['/:short_year/:i_month/:i_day/:month-:day', '/21/4/5/04-05'],
  ...[
    'title',
    'slug',
    'slugorfilename',
    'slugorcontentbasename',
    'contentbasename',
    'filename',
    'name',
  ].map((name): [string, string] => [`/:${name}/`, '/ein-ötitel-/']),
  ['/:section/:sections/', '/posts/posts/'],
  ['/:unknown/', undefined],
])('the permalink %s leads to %s', (pattern, path) => {
  expect(fillPermalink(pattern, PARTS)).toBe(path);
});

test('a permalink needs what it names, except categories', () => {
  const parts = { ...PARTS, date: undefined, categories: [] };
  expect(fillPermalink('/:year/:title/', parts)).toBeUndefined();
  expect(fillPermalink('/:categories/:title/', parts)).toBe('/ein-ötitel-/');
});
