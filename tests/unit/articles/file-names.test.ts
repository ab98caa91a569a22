import { expect, test } from 'vitest';
import { slugOf } from '../../../src/lib/articles/file-names.ts';
import { expectProblems } from '../check/expect-problems.ts';
import { check, frontmatter } from '../check/make-content.ts';

test.each([
  ['content/articles/tiktok-shop.mdx', 'tiktok-shop'],
  ['content/articles/a.md', 'a'],
  ['content/authors/redaktion.yaml', 'redaktion'],
  ['a.b.mdx', 'a.b'],
  ['content/articles/a.txt', 'a.txt'],
  ['a.mdx.b', 'a.mdx.b'],
  ['', ''],
])('slugOf %j is %j', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

test.each([
  ['articles/Größe & Maß.mdx', 'articles/Größe & Maß.mdx invalid-file-name@1:1'],
  [
    'articles/москва.mdx',
    'articles/москва.mdx invalid-file-name@1:1 Der Dateiname wird zur Adresse und darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten.',
  ],
  [
    'articles/con.mdx',
    'articles/con.mdx invalid-file-name@1:1 Unter Windows kann keine Datei „con“ heißen; niemand dort könnte die Inhalte holen. Benenne sie um, etwa in „con-text“ mit derselben Endung.',
  ],
  ['articles/constructor.mdx'],
])('checks the file name %s', (path, ...expected) => {
  expectProblems(check({ [path]: `${frontmatter()}Text.\n` }), expected);
});

test('finds two files with the same URL', () => {
  const entitled = (title: string) => `${frontmatter().replace('Ein Beitrag', title)}Text.\n`;
  const files = {
    'articles/a.md': entitled('Der erste'),
    'articles/a.mdx': entitled('Der zweite'),
    'articles/b.mdx': entitled('Der dritte'),
  };
  expectProblems(check(files), ['articles/a.mdx duplicate-file-name@1:1']);
});
