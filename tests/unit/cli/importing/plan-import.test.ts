import { describe, expect, test } from 'vitest';
import { planImport } from '../../../../src/cli/importing/plan-import.ts';
import type { FoundEntry } from '../../../../src/cli/importing/read-entry.ts';
import type { FoundSource } from '../../../../src/cli/importing/read-folder.ts';
import { readLibrary } from '../../../../src/lib/articles/library.ts';
import { makeContent, NOW } from '../../check/make-content.ts';

const page = '---\ntitle: Wer wir sind\n---\nText.\n';
const { library } = readLibrary(makeContent({ 'pages/team.md': page }), NOW);

const entry = (fileName: string, fields: object = {}, paths: string[] = []): FoundEntry => ({
  ...{ label: fileName, fileName, fields: fields as FoundEntry['fields'], paths, folders: [] },
  read: () => {
    throw new Error('nothing is read yet');
  },
});

function plan(entries: FoundEntry[], change: Partial<FoundSource> = {}) {
  return planImport([{ isBlog: true, entries, hosts: [], skipped: [], ...change }], library);
}

const slugOf = (fields: object, fileName = '2024-05-06-datei.md', title = 'Zu spät') =>
  plan([entry(fileName, fields)]).entries[0]?.name(title);

describe('a text is named', () => {
  test.each<[what: string, fields: object, slug: string]>([
    ['after its title', { title: 'Mein Lager' }, 'mein-lager'],
    ['after the title that is found in it', {}, 'zu-spaet'],
    ['after its own name', { title: 'Mein Lager', slug: 'regal' }, 'regal'],
    ['after its old path', { title: 'Mein Lager', url: '/2024/halle.html' }, 'halle'],
  ])('%s', (_, fields, slug) => {
    expect(slugOf(fields)).toEqual({ slug, isMoved: false });
  });

  test('after the path that follows from its place', () => {
    const [planned] = plan([entry('a.md', { title: 'A' }, ['x', '/2024/halle/'])]).entries;
    expect(planned?.name('A').slug).toBe('halle');
  });

  test('once, whatever title is found later', () => {
    const [planned] = plan([entry('a.md', { title: 'Mein Lager' })]).entries;
    expect(['Anders', 'Ganz anders'].map((title) => planned?.name(title).slug)).toEqual([
      'mein-lager',
      'mein-lager',
    ]);
  });

  test.each<[what: string, fields: object, fileName: string, isMoved: boolean]>([
    ['day in its fields', { date: '2026-11-21' }, 'a.md', true],
    ['day in its file name', {}, '2026-11-21-a.md', true],
    ['other day', { date: '2026-11-20' }, 'a.md', false],
    ['other day, whatever its file name', { date: '2026-11-20' }, '2026-11-21-a.md', false],
  ])('as before where an article has its title and its %s', (_, fields, fileName, isMoved) => {
    const path = 'articles/ein-beitrag.mdx';
    const text = '---\ntitle: Ein Beitrag\npublishedAt: 2026-11-21\n---\n';
    const known = readLibrary(makeContent({ [path]: text }), NOW).library;
    const source = { isBlog: true, hosts: [], skipped: [] };
    const planned = planImport(
      [{ ...source, entries: [entry(fileName, { ...fields, title: 'Ein Beitrag' })] }],
      known,
    );
    expect(planned.entries[0]?.name('x').isMoved).toBe(isMoved);
  });
});

describe('a link', () => {
  const texts = [
    entry('lager.md', { title: 'Mein Lager' }, ['/2024/lager/']),
    entry('ohne-titel.md'),
  ];
  const resolve = (href: string, change: Partial<FoundSource> = {}, entries = texts) =>
    plan(entries, change).resolveLinks(new Map([['handel', 'Handel']]))(href);

  test.each([
    ['/2024/lager/', '/artikel/lager/'],
    ['lager.md', '/artikel/lager/'],
    ['ohne-titel.md', undefined],
    ['/tags/handel/', '/themen/handel/'],
    ['/impressum/', '/impressum/'],
    ['/team/', '/team/'],
    ['/nirgends/', null],
    ['https://fremd.de/2024/lager/', undefined],
  ])('to %s leads to %s', (href, target) => {
    expect(resolve(href)).toBe(target);
  });

  test('of single texts to anything else stays', () => {
    expect(resolve('/nirgends/', { isBlog: false })).toBeUndefined();
  });

  test.each(['https://blog.de/', 'http://www.blog.de', 'HTTPS://Blog.de/x'])(
    'to the host %s of the blog leads to its texts',
    (host) => {
      expect(resolve('https://blog.de/2024/lager/', { hosts: [host] })).toBe('/artikel/lager/');
    },
  );

  test.each(['', 'blog.de', 'ftp://blog.de', 'x https://blog.de'])(
    'with the setting %j leads to no host',
    (host) => {
      expect(resolve('https://blog.de/2024/lager/', { hosts: [host] })).toBeUndefined();
    },
  );

  test.each([
    ['canonical_url', true],
    ['canonical', true],
    ['canonicalURL', true],
    ['link', true],
    ['url', true],
    ['source', false],
  ])('to the host that a text names in `%s` leads to texts: %s', (field, isOwn) => {
    const named = entry('b.md', { [field]: 'https://blog.de/b/' });
    const found = resolve('https://blog.de/2024/lager/', {}, [...texts, named]);
    expect(found).toBe(isOwn ? '/artikel/lager/' : undefined);
  });
});

test('authors and topics are listed as often as texts name them', () => {
  const { authors, tags } = plan([
    entry('a.md', { author: 'Eva Adler', tags: ['Handel', 'Netz'] }),
    entry('b.md', { authors: ['Eva Adler', 'Ben'], tags: ['Netz', 2024] }),
    entry('c.md'),
  ]);
  expect([authors, tags]).toEqual([
    ['Eva Adler', 'Eva Adler', 'Ben'],
    ['Handel', 'Netz', 'Netz', '2024'],
  ]);
});
