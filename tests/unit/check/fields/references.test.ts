import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { check, checkArticle, frontmatter, makeContent, NOW } from '../make-content.ts';

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
  ['related: [anderer]', 'unknown-article@7:11 Den Beitrag `anderer` gibt es nicht. Es gibt: `x`'],
  [
    'related: [x]',
    'self-reference@7:11 Ein Beitrag kann nicht auf sich selbst verweisen. Lösche den Eintrag.',
  ],
  ['ai: { reviewedBy: redaktoin }', 'unknown-author@7:19'],
  ['cover: { image: ./fot.jpg, alt: Ein Paket }', 'missing-image@7:17'],
])('reports %s', (line, expected) => {
  expectProblems(checkArticle('Text.\n', [line], [PHOTO]), [expected]);
});

test.each([
  ['authors: [redaktion]', 'authors: [redaktion, redakteur]', 'unknown-author@4:22'],
  [
    'authors: [redaktion]',
    'authors: [eva]',
    'unknown-author@4:11 Autor oder Autorin `eva` gibt es nicht. Es gibt: `redaktion`',
  ],
  [
    'tags: [tiktok]',
    'tags: [tictok]',
    'unknown-topic@5:8 Das Thema `tictok` gibt es nicht. Meinst du `tiktok`?',
  ],
  ['tags: [tiktok]', 'tags: [constructor]', 'unknown-topic@5:8'],
])('reports %s replaced by %s', (right, wrong, expected) => {
  const text = `${frontmatter().replace(right, wrong)}Text.\n`;
  expectProblems(check({ 'articles/x.mdx': text }), [expected]);
});

test.each([
  [
    'related: [frueher]',
    'unknown-article@7:11 Den Beitrag `frueher` gibt es nicht. Er heißt jetzt `anderer`.',
  ],
  [
    'related: [anderes]',
    'unknown-article@7:11 Den Beitrag `anderes` gibt es nicht. Meinst du `anderer`?',
  ],
])('knows what is meant by %s', (line, expected) => {
  const files = {
    'articles/x.mdx': `${frontmatter(line)}Text.\n`,
    'articles/anderer.mdx': `${frontmatter('aliases: [frueher]').replace('Ein Beitrag', 'Ein anderer')}Text.\n`,
  };
  expectProblems(check(files), [expected]);
});

test('does not take the former name of an article for a topic', () => {
  const text = `${frontmatter('aliases: [frueher]').replace('[tiktok]', '[frueher]')}Text.\n`;
  expectProblems(check({ 'articles/x.mdx': text }), [
    'unknown-topic@5:8 Das Thema `frueher` gibt es nicht. Es gibt: `tiktok`',
  ]);
});

test('lists no more than twelve names, and says when there are none', () => {
  const topics = (count: number) =>
    Array.from({ length: count }, (_, index) => `thema-nummer-${index}: { label: Thema }`).join(
      '\n',
    );
  const problem = (tags: string) =>
    check({ 'tags.yaml': tags, 'articles/x.mdx': frontmatter() })[0]?.message;
  expect(problem(topics(13))).toMatch(/`thema-nummer-11` …$/);
  expect(problem(topics(12))).toMatch(/`thema-nummer-11`$/);
  expect(problem('{}')).toMatch(
    /Das Thema `tiktok` gibt es nicht\. Noch gibt es gar keinen Eintrag; lege diesen zuerst an\.$/,
  );
});

test('says where to begin when the folder of authors is empty or gone', () => {
  const files = makeContent({ 'articles/x.mdx': `${frontmatter()}Text.\n` });
  expectProblems(checkContent({ ...files, authors: [] }, NOW), [
    'unknown-author@4:11 Autor oder Autorin `redaktion` gibt es nicht. Im Ordner `authors` steht noch niemand: Lege dort `redaktion.yaml` an, mit `name` und `kind`.',
  ]);
});
