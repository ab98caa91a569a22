import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadFolder, loadGroups, loadList } from '../../../src/loaders/yaml.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import { synonymsSchema } from '../../../src/schema/synonyms.ts';
import { tagSchema } from '../../../src/schema/tags.ts';
import { load, makeContext, makeFolder, saveFile } from './fake-context.ts';

const TIKTOK = 'tiktok: { label: TikTok }\n';

function setUp(files: Record<string, string>) {
  const folder = makeFolder(files);
  const astro = makeContext();
  return {
    ...astro,
    pathOf: (name: string) => join(folder, name),
    loadTags: () => load(loadList(join(folder, 'tags.yaml'), tagSchema), astro),
    loadAuthors: () => load(loadFolder(join(folder, 'authors'), authorSchema(z.string())), astro),
  };
}

describe('loadList', () => {
  test('stores the entries of a file by their ids', async () => {
    const { loadTags, entries } = setUp({ 'tags.yaml': `${TIKTOK}handel: { label: Handel }\n` });
    await loadTags();
    expect([...entries].map(([id, { data }]) => [id, data.label])).toEqual([
      ['tiktok', 'TikTok'],
      ['handel', 'Handel'],
    ]);
  });

  test.each([
    ['without the file', {}],
    ['for an empty file', { 'tags.yaml': '# noch nichts\n' }],
  ])('is empty %s', async (_, files: Record<string, string>) => {
    const { loadTags, entries, lines } = setUp(files);
    await loadTags();
    expect([entries.size, lines]).toEqual([0, []]);
  });

  test('keeps what a file held while it has errors, and names them', async () => {
    const { loadTags, entries, lines, pathOf, report } = setUp({ 'tags.yaml': TIKTOK });
    await loadTags();
    saveFile(pathOf('tags.yaml'), 'tiktok: { lable: T }\n');
    await report('change', pathOf('tags.yaml'));
    expect(entries.get('tiktok')?.data).toMatchObject({ label: 'TikTok' });
    expect(lines.join('\n')).toContain('tags.yaml:1:9  Fehler  `tiktok.label` fehlt');
  });
});

describe('loadFolder', () => {
  const author = (name: string) => `name: ${name}\nkind: person\n`;

  test('stores each file under its name, and follows the folder', async () => {
    const { loadAuthors, entries, pathOf, report } = setUp({ 'authors/eva.yaml': author('Eva') });
    await loadAuthors();
    saveFile(pathOf('authors/adam.yaml'), author('Adam'));
    await report('add', pathOf('authors/adam.yaml'));
    expect([...entries].map(([id, { data }]) => [id, data.name])).toEqual([
      ['adam', 'Adam'],
      ['eva', 'Eva'],
    ]);
  });

  test('leaves out a portrait whose file is missing, until it is there', async () => {
    const { loadAuthors, entries, pathOf, report } = setUp({
      'authors/eva.yaml': `${author('Eva')}image: { image: ./eva.jpg, alt: Eva lacht. }\n`,
    });
    await loadAuthors();
    expect(entries.get('eva')?.data.image).toBeUndefined();
    saveFile(pathOf('authors/eva.jpg'), '');
    await report('add', pathOf('authors/eva.jpg'));
    expect(entries.get('eva')?.data.image).toEqual({ image: './eva.jpg', alt: 'Eva lacht.' });
  });

  test('stores files by their names, whatever their order on the disk', async () => {
    const names = ['d', 'a', 'e', 'b', 'c'];
    const { loadAuthors, entries } = setUp(
      Object.fromEntries(names.map((name) => [`authors/${name}.yaml`, author(`Eva ${name}`)])),
    );
    await loadAuthors();
    expect([...entries.keys()]).toEqual(names.toSorted());
  });

  test('keeps of a file with errors what it held, but nothing of a file that is gone', async () => {
    const { loadAuthors, entries, pathOf, report } = setUp({
      'authors/adam.yaml': author('Adam'),
      'authors/eva.yaml': author('Eva'),
    });
    await loadAuthors();
    saveFile(pathOf('authors/adam.yaml'), 'name: "Adam\n');
    rmSync(pathOf('authors/eva.yaml'));
    await report('unlink', pathOf('authors/eva.yaml'));
    expect([...entries.keys()]).toEqual(['adam']);
  });

  test('lets one file with errors hide no other', async () => {
    const { loadAuthors, entries, lines } = setUp({
      'authors/adam.yaml': 'name: "Adam\n',
      'authors/eva.yaml': author('Eva'),
    });
    await loadAuthors();
    expect([...entries.keys()]).toEqual(['eva']);
    expect(lines[0]).toContain('authors/adam.yaml:1:');
  });
});

test('groups of words are stored by their positions', async () => {
  const astro = makeContext();
  const folder = makeFolder({
    'synonyme.yaml': '- [KI, künstliche Intelligenz]\n- [Handy, Smartphone]\n',
  });
  await load(loadGroups(join(folder, 'synonyme.yaml'), synonymsSchema), astro);
  expect([...astro.entries.values()].map(({ data }) => data.words)).toEqual([
    ['KI', 'künstliche Intelligenz'],
    ['Handy', 'Smartphone'],
  ]);
});
