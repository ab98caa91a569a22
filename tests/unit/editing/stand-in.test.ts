import { expect, test } from 'vitest';
import { IMAGE_FILE, readForPreview } from '../../../src/lib/editing/stand-in.ts';

const FIELDS =
  'title: Ein Beitrag\ndescription: Ein bis zwei Sätze, die sagen, worum es in diesem Beitrag geht.';
const ARTICLE = `${FIELDS}\nauthors: [redaktion]\ntags: [handel]\npublishedAt: 2026-11-21`;
const read = (text: string, name = 'articles/ein-text.mdx') =>
  readForPreview(
    { path: `content/${name}`, text },
    name.startsWith('pages') ? 'pages' : 'articles',
    (path) => path.endsWith('/da.jpg'),
  );

test('a text without errors is shown as it is', () => {
  const { frontmatter, body, problems } = read(
    `---\n${ARTICLE}\n---\n\nText. ![A](./da.jpg) ![B](HTTP://a.test/b.png)\n\n[Tot](/nirgends/)\n`,
  );
  expect(frontmatter).toMatchObject({ title: 'Ein Beitrag', tags: ['handel'] });
  expect(body.trim()).toBe('Text. ![A](./da.jpg) ![B](HTTP://a.test/b.png)\n\n[Tot](/nirgends/)');
  expect(problems).toEqual([]);
});

test.each([
  ['an invalid field', `${ARTICLE}\nkikker: a`, 'Text.', /`kikker`/],
  ['broken MDX', ARTICLE, 'Ein <Note ohne Ende.', /nicht zu lesen/],
  ['an unknown component', ARTICLE, '<Karussell />', /Karussell/],
  ['a heading without an id', ARTICLE, '## !!!', /Überschrift/],
  ['a missing image', ARTICLE, '![A](./fehlt.jpg)', /fehlt\.jpg/],
  ['an unknown video', ARTICLE, '<Video url="https://a.test/" title="b" />', /a\.test/],
  ['a missing film', ARTICLE, '<Video url="./film.mp4" title="b" />', /film\.mp4/],
])('a list of errors stands in for a text with %s', (_, fields, text, message) => {
  const { frontmatter, body, problems } = read(`---\n${fields}\n---\n\n${text}\n`);
  expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  expect(frontmatter).toEqual({
    title: 'Noch nicht zu sehen: ein-text',
    description: 'Das lässt sich so nicht anzeigen. Unter dem Titel steht, was zu tun ist.',
    authors: ['unbekannt'],
    tags: [],
    draft: true,
  });
  expect(body).toMatch(/^- \*\*Zeile \d+, Spalte \d+:\*\* /);
  expect(body).toMatch(/\n\nSobald die Datei gespeichert ist, wird sie neu gelesen\.\n$/);
});

test('errors are listed from top to bottom, with only code as markup', () => {
  const { body } = read(
    `---\n${ARTICLE}\nk_x: a\n---\n\n![A](./b.jpg) ![A](./a_*.jpg)\n\n<Aa_b />\n`,
  );
  expect(body.split('\n').map((line) => line.slice(0, 24))).toEqual([
    '- **Zeile 7, Spalte 1:**',
    '- **Zeile 10, Spalte 1:*',
    '- **Zeile 10, Spalte 15:',
    '- **Zeile 12, Spalte 1:*',
    '',
    'Sobald die Datei gespeic',
    '',
  ]);
  expect(body).toContain('`k_x`');
  expect(body).toContain('<Aa\\_b'.replace('<', '\\<'));
});

test('the stand-in of a page has the fields of a page, and a title of a valid length', () => {
  const { frontmatter } = read(`---\n${FIELDS}\n---\n\n## !!!\n`, `pages/${'x'.repeat(120)}.md`);
  expect(Object.keys(frontmatter)).toEqual(['title', 'description']);
  expect(String(frontmatter.title)).toHaveLength(110);
});

test.each([
  ['a.jpg', true],
  ['a.JPEG', true],
  ['a.png', true],
  ['a.webp', true],
  ['a.avif', true],
  ['a.gif', true],
  ['a.svg', true],
  ['a.tif', true],
  ['a.tiff', true],
  ['a.jpg.txt', false],
  ['ajpg', false],
])('%s is the file of an image: %s', (path, expected) => {
  expect(IMAGE_FILE.test(path)).toBe(expected);
});
