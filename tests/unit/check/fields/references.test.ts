import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { resolvePath } from '../../../../src/lib/check/pictures/found-images.ts';
import { check, checkArticle, frontmatter, makeContent, NOW } from '../make-content.ts';

test.each([
  ['content/articles/x.mdx', './foto.jpg', 'content/articles/foto.jpg'],
  ['content/articles/x.mdx', 'foto.jpg', 'content/articles/foto.jpg'],
  ['content/articles/x.mdx', '../bilder/foto.jpg', 'content/bilder/foto.jpg'],
  ['content/articles/x.mdx', './groß es.jpg', 'content/articles/groß es.jpg'],
  ['content/articles/x.mdx', './gro%C3%9F.jpg', 'content/articles/groß.jpg'],
  ['Mein Ordner/#1/x.mdx', './foto.jpg', 'Mein Ordner/#1/foto.jpg'],
  ['/srv/texte/articles/x.mdx', './foto.jpg', '/srv/texte/articles/foto.jpg'],
  ['../texte/articles/x.mdx', './foto.jpg', '../texte/articles/foto.jpg'],
  ['content/articles/x.mdx', '../../../../etc/passwd', 'etc/passwd'],
  ['content/articles/x.mdx', '%zz.jpg', 'content/articles/%zz.jpg'],
  ['content/articles/x.mdx', 'http://[', 'http://['],
])('resolvePath from %s to %s is %s', (from, relative, expected) => {
  expect(resolvePath(from, relative)).toBe(expected);
});

const PHOTO = 'content/articles/foto.jpg';

test.each([
  [['related: [anderer]']],
  [['ai: { reviewedBy: redaktion }']],
  [['cover: { image: ./foto.jpg, alt: Ein Paket }']],
])('lets %j pass', (extra) => {
  const files = {
    'articles/x.mdx': `${frontmatter(...extra)}Text.\n`,
    'articles/anderer.md': `${frontmatter().replace('Ein Beitrag', 'Ein anderer')}Text.\n`,
  };
  expect(check(files, [PHOTO])).toEqual([]);
});

test.each([
  ['related: [anderer]', '7:11 Den Beitrag `anderer` gibt es nicht. Es gibt: `x`'],
  ['related: [x]', '7:11 Ein Beitrag kann nicht auf sich selbst verweisen. Lösche den Eintrag.'],
  [
    'ai: { reviewedBy: redaktoin }',
    '7:19 Autor oder Autorin `redaktoin` gibt es nicht. Meinst du `redaktion`?',
  ],
  [
    'cover: { image: ./fot.jpg, alt: Ein Paket }',
    '7:17 Die Bilddatei `./fot.jpg` gibt es nicht. Lege sie neben den Beitrag oder verbessere den Namen.',
  ],
])('reports %s', (line, expected) => {
  expect(checkArticle('Text.\n', [line], [PHOTO])).toEqual([expected]);
});

test.each([
  [
    'authors: [redaktion]',
    'authors: [redaktion, redakteur]',
    '4:22',
    'Autor oder Autorin `redakteur` gibt es nicht. Meinst du `redaktion`?',
  ],
  [
    'authors: [redaktion]',
    'authors: [eva]',
    '4:11',
    'Autor oder Autorin `eva` gibt es nicht. Es gibt: `redaktion`',
  ],
  [
    'tags: [tiktok]',
    'tags: [tictok]',
    '5:8',
    'Das Thema `tictok` gibt es nicht. Meinst du `tiktok`?',
  ],
  [
    'tags: [tiktok]',
    'tags: [constructor]',
    '5:8',
    'Das Thema `constructor` gibt es nicht. Es gibt: `tiktok`',
  ],
])('reports %s replaced by %s', (right, wrong, place, message) => {
  const text = `${frontmatter().replace(right, wrong)}Text.\n`;
  expect(check({ 'articles/x.mdx': text })).toEqual([
    `content/articles/x.mdx:${place}  Fehler  ${message}`,
  ]);
});

test('lists no more than twelve names, and says when there are none', () => {
  const topics = (count: number) =>
    Array.from({ length: count }, (_, index) => `thema-nummer-${index}: { label: Thema }`).join(
      '\n',
    );
  const problem = (tags: string) =>
    check({ 'tags.yaml': tags, 'articles/x.mdx': frontmatter() })[0];
  expect(problem(topics(13))).toMatch(/`thema-nummer-11` …$/);
  expect(problem(topics(12))).toMatch(/`thema-nummer-11`$/);
  expect(problem('{}')).toMatch(
    /Das Thema `tiktok` gibt es nicht\. Noch gibt es gar keinen Eintrag; lege diesen zuerst an\.$/,
  );
});

test('says where to begin when the folder of authors is empty or gone', () => {
  const files = makeContent({ 'articles/x.mdx': `${frontmatter()}Text.\n` });
  expect(checkContent({ ...files, authors: [] }, NOW).map(({ message }) => message)).toEqual([
    'Autor oder Autorin `redaktion` gibt es nicht. Im Ordner `authors` steht noch niemand: Lege dort `redaktion.yaml` an, mit `name` und `kind`.',
  ]);
});
