import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { slugOf } from '../../../src/lib/articles/text-document.ts';
import { check, frontmatter, makeContent, NOW } from '../check/make-content.ts';

test.each([
  ['content/articles/tiktok-shop.mdx', 'tiktok-shop'],
  ['content/articles/a.md', 'a'],
  ['content/authors/redaktion.yaml', 'redaktion'],
  ['a.b.mdx', 'a.b'],
  ['content/articles/a.txt', 'a.txt'],
  ['', ''],
])('slugOf %j is %j', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

describe('readLibrary', () => {
  test('knows articles, pages, authors and topics by their names', () => {
    const files = makeContent({ 'articles/a.mdx': frontmatter(), 'pages/b.md': frontmatter() });
    const { library } = readLibrary(files, NOW);
    expect(library.articles.map(({ slug }) => slug)).toEqual(['a']);
    expect(library.pages.map(({ slug }) => slug)).toContain('b');
    expect([...library.authors]).toEqual(['redaktion']);
    expect([...library.tags]).toEqual(['tiktok']);
  });

  test.each([
    ['that is out', frontmatter(), true],
    ['of tomorrow', frontmatter().replace('2026-11-21', '2026-11-22'), false],
    ['that is a draft', frontmatter('draft: true'), false],
    ['with a fault', frontmatter('kiker: a'), false],
  ])('takes an article %s for public: %3$s', (_, text, expected) => {
    const { library } = readLibrary(makeContent({ 'articles/a.mdx': text }), NOW);
    expect(library.articles[0]?.isPublic).toBe(expected);
  });

  test('reads on behind a component that is not closed', () => {
    const { library } = readLibrary(
      makeContent({ 'articles/a.mdx': `${frontmatter()}<Note>\n\n## Ziel\n` }),
      NOW,
    );
    expect(library.articles[0]).toMatchObject({
      tree: { children: [{ type: 'heading' }] },
      data: { tags: ['tiktok'] },
    });
  });
});

const NAME =
  'Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.';

test.each([
  [
    'articles/Größe & Maß.mdx',
    `content/articles/Größe & Maß.mdx:1:1  Fehler  ${NAME} Benenne sie um in „groesse-und-mass“ mit derselben Endung.`,
  ],
  ['articles/москва.mdx', `content/articles/москва.mdx:1:1  Fehler  ${NAME}`],
  ['articles/constructor.mdx', undefined],
])('checks the file name %s', (path, expected) => {
  expect(check({ [path]: `${frontmatter()}Text.\n` })).toEqual(
    expected === undefined ? [] : [expected],
  );
});

test('finds two files for one address', () => {
  const entitled = (title: string) => `${frontmatter().replace('Ein Beitrag', title)}Text.\n`;
  const files = {
    'articles/a.md': entitled('Der erste'),
    'articles/a.mdx': entitled('Der zweite'),
    'articles/b.mdx': entitled('Der dritte'),
  };
  expect(check(files)).toEqual([
    'content/articles/a.mdx:1:1  Fehler  Die Adresse „a“ ist schon vergeben: content/articles/a.md. Benenne eine der Dateien um.',
  ]);
});

test.each([
  [
    'tags.yaml',
    'tiktok: { label: T }',
    'content/tags.yaml:1:18  Fehler  `tiktok.label` ist zu kurz: mindestens 2 Zeichen, jetzt 1.',
  ],
  [
    'tags.yaml',
    'tiktok: { label: TikTok }\nE Commerce: { label: Handel }',
    'content/tags.yaml:2:1  Fehler  `E Commerce` hat einen Namen, der nicht erlaubt ist: Kleinbuchstaben, Ziffern und Bindestriche.',
  ],
  [
    'tags.yaml',
    '- tiktok',
    'content/tags.yaml:1:1  Fehler  Der Inhalt muss ein Block mit eigenen Feldern sein, ist aber eine Liste.',
  ],
  [
    'tags.yaml',
    '',
    'content/tags.yaml:1:1  Fehler  Die Datei ist leer. Fülle sie, oder lösche sie.',
  ],
  [
    'site.yaml',
    'name: [',
    'content/site.yaml:1:7  Fehler  Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
  ],
  [
    'authors/eva.yaml',
    'name: Eva\nkind: team',
    'content/authors/eva.yaml:2:7  Fehler  `kind` kennt nur `person`, `organization`, nicht `team`.',
  ],
])('finds what is wrong in %s: %j', (path, text, expected) => {
  expect(check({ [path]: text })).toEqual([expected]);
});

test('does not blame articles for a fault in the description of their topic', () => {
  const files = {
    'tags.yaml': 'tiktok: { label: T }',
    'articles/a.mdx': `${frontmatter()}Text.\n`,
  };
  expect(check(files)).toEqual([expect.stringContaining('content/tags.yaml')]);
});
