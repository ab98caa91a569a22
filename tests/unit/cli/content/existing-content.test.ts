import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readExistingContent } from '../../../../src/cli/content/existing-content.ts';
import { environment } from '../../../../src/environment.ts';

const before = { ...environment };
let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const author = (id: string, kind: string) =>
  write(`authors/${id}.yaml`, `name: Name von ${id}\nkind: ${kind}\n`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  write('site.yaml', '');
  write('tags.yaml', 'zoll: { label: Zölle }\nnetz: { label: Handel im Netz }\nohne: {}\n');
  write('articles/a.mdx', '---\ntitle: A\n---\n');
  author('eva', 'person');
  Object.assign(environment, { contentDir: folder, now: new Date('2026-11-20T23:30:00Z') });
});
afterEach(() => {
  Object.assign(environment, before);
  rmSync(folder, { recursive: true });
});

test('reads authors, topics with their names, articles and the day in Germany', async () => {
  const existing = await readExistingContent();
  const labels = { zoll: 'Zölle', netz: 'Handel im Netz', ohne: 'ohne' };
  expect(Object.fromEntries(existing.labels)).toEqual(labels);
  expect(existing.names.get('tags')).toEqual(existing.labels);
  expect([...(existing.names.get('authors') ?? [])]).toEqual([['eva', 'Name von eva']]);
  expect(existing).toMatchObject({
    authors: ['eva'],
    tags: ['zoll', 'netz', 'ohne'],
    today: '2026-11-21',
    library: { articles: [{ slug: 'a' }] },
  });
});

test.each<[what: string, more: [id: string, kind: string][], usual: string[]]>([
  ['the only author', [], ['eva']],
  [
    'the only organization',
    [
      ['verlag', 'organization'],
      ['ben', 'person'],
    ],
    ['verlag'],
  ],
  ['none of several persons', [['ben', 'person']], []],
  [
    'none of several organizations',
    [
      ['a', 'organization'],
      ['b', 'organization'],
    ],
    [],
  ],
])('suggests %s', async (_, more, usual) => {
  for (const given of more) author(...given);
  expect((await readExistingContent()).usualAuthors).toEqual(usual);
});
