import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addNames } from '../../../../src/cli/importing/add-names.ts';
import { writeArticle } from '../../../../src/cli/importing/write-article.ts';
import { environment } from '../../../../src/environment.ts';
import type { ImportedArticle } from '../../../../src/lib/import/imported-article.ts';
import { makeFolder } from './blog-folder.ts';

const before = environment.contentDir;
let content: string;
beforeEach(() => {
  content = makeFolder({ 'tags.yaml': 'handel: { label: Handel }\n\n\n', 'articles/x.mdx': '' });
  mkdirSync(join(content, 'authors'));
  environment.contentDir = content;
});
afterEach(() => {
  environment.contentDir = before;
});

const read = (path: string) => readFileSync(join(content, path), 'utf8');

describe('names that the magazine does not know', () => {
  const plan = {
    authors: ['Ben', 'Eva Adler', 'Eva Adler', 'Redaktion'],
    tags: ['Netz', 'Versand', 'Handel', 'Versand', 'x'],
  };
  const known = new Map([
    ['authors', new Map([['redaktion', 'Redaktion']])],
    ['tags', new Map([['handel', 'Handel']])],
  ]);
  const add = (wished: { authors: boolean; tags: boolean }, given = plan) =>
    addNames(given, known, wished);

  test('are added as wished, the most frequent first', async () => {
    const { names, lines } = await add({ authors: true, tags: true });
    expect(lines).toEqual([
      '2 Themen in tags.yaml angelegt.',
      '2 Autorinnen und Autoren in authors/ angelegt. Ergänze, was sie tun.',
    ]);
    expect(read('tags.yaml')).toBe(
      'handel: { label: Handel }\n\nversand:\n  label: Versand\nnetz:\n  label: Netz\n',
    );
    expect(readdirSync(join(content, 'authors')).toSorted()).toEqual([
      'ben.yaml',
      'eva-adler.yaml',
    ]);
    expect(read('authors/eva-adler.yaml')).toBe('name: Eva Adler\nkind: person\n');
    expect([...names].map(([list, own]) => [list, [...own.keys()]])).toEqual([
      ['authors', ['redaktion', 'eva-adler', 'ben']],
      ['tags', ['handel', 'versand', 'netz']],
    ]);
  });

  test('are else proposed, and nothing is written', async () => {
    const { names, lines } = await add({ authors: false, tags: false });
    expect(lines).toEqual([
      'Diese Themen kennt das Magazin nicht. Nimm --create-topics, oder füge sie in tags.yaml ein:\n\n```yaml\nversand:\n  label: Versand\nnetz:\n  label: Netz\n```',
      'Diese Autorinnen und Autoren kennt das Magazin nicht. Nimm --create-authors, oder lege diese Dateien in authors/ an:\n\n`eva-adler.yaml`\n\n```yaml\nname: Eva Adler\nkind: person\n```\n\n`ben.yaml`\n\n```yaml\nname: Ben\nkind: person\n```',
    ]);
    expect(names).toEqual(known);
    expect(readdirSync(join(content, 'authors'))).toEqual([]);
    expect(read('tags.yaml')).toBe('handel: { label: Handel }\n\n\n');
  });

  test('may be one', async () => {
    const { lines } = await add(
      { authors: true, tags: true },
      { authors: ['Ben'], tags: ['Netz'] },
    );
    expect(lines.map((line) => line.slice(0, 7))).toEqual(['1 Theme', '1 Autor']);
    expect(readdirSync(join(content, 'authors'))).toEqual(['ben.yaml']);
  });

  test('may be none', async () => {
    const { lines } = await add({ authors: true, tags: true }, { authors: [], tags: ['Handel'] });
    expect(lines).toEqual([]);
    expect(read('tags.yaml')).toBe('handel: { label: Handel }\n\n\n');
  });

  test.each<['authors' | 'tags', longest: number]>([
    ['authors', 80],
    ['tags', 40],
  ])('in the list %s have at most %i characters', async (list, longest) => {
    const own = [...['a', 'b'].map((it) => it.repeat(longest)), 'c'.repeat(longest + 1)];
    const given = { authors: [], tags: [], [list]: own };
    const { names, lines } = await add({ authors: true, tags: true }, given);
    expect([names.get(list)?.size, lines[0]?.[0]]).toEqual([3, '2']);
  });
});

describe('an article', () => {
  const article = (change: Partial<ImportedArticle> = {}): ImportedArticle => ({
    ...{ title: 'A', slug: 'a', text: 'Text.\n', tags: [], isDraft: false, remarks: [] },
    pictures: [
      { name: 'bild-1.jpg', bytes: new Uint8Array([65]) },
      { name: 'bild-2.jpg', bytes: undefined },
    ] as ImportedArticle['pictures'],
    ...change,
  });

  test('is written with the pictures that were found', async () => {
    expect(await writeArticle(article())).toBe(join(content, 'articles/a.mdx'));
    expect(read('articles/a.mdx')).toBe('Text.\n');
    expect(readdirSync(join(content, 'articles/a'))).toEqual(['bild-1.jpg']);
    expect(read('articles/a/bild-1.jpg')).toBe('A');
  });

  test('is not written into a folder of pictures that exists', async () => {
    mkdirSync(join(content, 'articles/a'));
    const shown = relative('', join(content, 'articles/a'));
    await expect(writeArticle(article())).rejects.toThrow(
      `Den Bilderordner ${shown} gibt es schon; nichts wird überschrieben.`,
    );
    expect(await writeArticle(article({ pictures: [] }))).toContain('a.mdx');
  });

  test('without a name is refused', async () => {
    await expect(writeArticle(article({ slug: '', title: 'Привет' }))).rejects.toThrow(
      'Aus dem Titel „Привет“ lässt sich kein Dateiname bilden.',
    );
  });
});
