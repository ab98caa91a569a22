import { expect, test } from 'vitest';
import { slugOf } from '../../../src/lib/articles/file-names.ts';
import { check, frontmatter } from '../check/make-content.ts';

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

test('finds two files with the same URL', () => {
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
