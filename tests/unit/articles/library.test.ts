import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { check, frontmatter, makeContent, NOW } from '../check/make-content.ts';

describe('readLibrary', () => {
  test('lists articles, pages, authors and topics by their slugs', () => {
    const files = makeContent({ 'articles/a.mdx': frontmatter(), 'pages/b.md': frontmatter() });
    const { library } = readLibrary(files, NOW);
    expect(library.articles.map(({ slug }) => slug)).toEqual(['a']);
    expect(library.pages.map(({ slug }) => slug)).toContain('b');
    expect([...library.authors]).toEqual(['redaktion']);
    expect([...library.tags]).toEqual(['tiktok']);
  });

  test.each([
    ['that is published', frontmatter(), true],
    ['of tomorrow', frontmatter().replace('2026-11-21', '2026-11-22'), false],
    ['that is a draft', frontmatter('draft: true'), false],
    ['with an error', frontmatter('kiker: a'), false],
  ])('tells whether an article %s is public: %3$s', (_, text, expected) => {
    const { library } = readLibrary(makeContent({ 'articles/a.mdx': text }), NOW);
    expect(library.articles[0]?.isPublic).toBe(expected);
  });

  test('keeps reading after an unclosed component', () => {
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
])('finds the error in %s: %j', (path, text, expected) => {
  expect(check({ [path]: text })).toEqual([expected]);
});

test('reports an invalid topic once, not again for its articles', () => {
  const files = {
    'tags.yaml': 'tiktok: { label: T }',
    'articles/a.mdx': `${frontmatter()}Text.\n`,
  };
  expect(check(files)).toEqual([expect.stringContaining('content/tags.yaml')]);
});
