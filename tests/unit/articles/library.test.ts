import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { expectProblems } from '../check/expect-problems.ts';
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
  ['tags.yaml', 'tiktok: { label: T }', 'tags.yaml invalid-field@1:18'],
  [
    'tags.yaml',
    'tiktok: { label: TikTok }\nE Commerce: { label: Handel }',
    'tags.yaml invalid-field@2:1 `E Commerce` hat einen Namen, der nicht erlaubt ist: Kleinbuchstaben, Ziffern und Bindestriche.',
  ],
  [
    'tags.yaml',
    '- tiktok',
    'tags.yaml invalid-field@1:1 Der Inhalt muss ein Block mit eigenen Feldern sein, ist aber eine Liste.',
  ],
  ['tags.yaml', '', 'tags.yaml empty-file@1:1'],
  ['site.yaml', 'name: [', 'site.yaml yaml-syntax@1:7'],
  ['authors/eva.yaml', 'name: Eva\nkind: team', 'authors/eva.yaml invalid-field@2:7'],
])('finds the error in %s: %j', (path, text, expected) => {
  expectProblems(check({ [path]: text }), [expected]);
});

test('reports an invalid topic once, not again for its articles', () => {
  const files = {
    'tags.yaml': 'tiktok: { label: T }',
    'articles/a.mdx': `${frontmatter()}Text.\n`,
  };
  expectProblems(check(files), ['tags.yaml invalid-field@1:18']);
});
