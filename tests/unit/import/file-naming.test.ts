import { expect, test } from 'vitest';
import { readLibrary } from '../../../src/lib/articles/library.ts';
import { createNaming, type NamedText } from '../../../src/lib/import/blogs/naming.ts';
import { present } from '../../expectations.ts';
import { articleText, contentFiles } from '../law/law-files.ts';

const { library } = readLibrary(
  contentFiles({ articles: { paket: articleText('Text.') } }),
  new Date('2026-11-21'),
);
const ARTICLE = present(library.articles[0]);
const { title: TITLE, publishedAt: DAY } = present(ARTICLE.data);

const named = (text: Partial<NamedText>): NamedText => ({
  title: '',
  publishedAt: undefined,
  name: undefined,
  fileName: 'x.md',
  ...text,
});

test.each<[texts: Partial<NamedText>[], slugs: string[]]>([
  [[{ title: 'Karton', name: 'alt' }], ['alt']],
  [[{ title: 'Karton' }], ['karton']],
  [
    [{ title: 'Paket' }, { title: 'Paket', fileName: 'paket.md' }],
    ['x', 'paket-2'],
  ],
  [
    Array(5).fill({ title: 'Karton', fileName: '2021-04-05-ab.c.md' }),
    ['karton', 'ab-c', '2021-04-05-ab-c', 'karton-2', 'karton-3'],
  ],
  [
    [{ name: 'alt' }, { name: 'alt', fileName: '12021-04-05-b.md' }],
    ['alt', '12021-04-05-b'],
  ],
  [
    [{}, { title: '!!!' }],
    ['', ''],
  ],
])('names of %j are %j', (texts, slugs) => {
  const name = createNaming(library);
  expect(texts.map((text) => name(named(text)))).toEqual(
    slugs.map((slug) => ({ slug, isMoved: false })),
  );
});

test.each([
  [{ title: TITLE, publishedAt: DAY }, true],
  [{ title: ` ${TITLE.replace(' ', '\n ')} `, publishedAt: `${DAY}T08:00:00Z` }, true],
  [{ title: TITLE, publishedAt: '2026-01-01' }, false],
  [{ title: TITLE }, false],
  [{ title: 'Paket', publishedAt: DAY }, false],
])('a text %j is that of the article of its name: %s', (text, isMoved) => {
  const given = createNaming(library)(named({ ...text, name: 'paket' }));
  expect(given.isMoved).toBe(isMoved);
  expect(given.slug === 'paket').toBe(isMoved);
});

test.each([
  [1000, 'k-1001'],
  [1001, ''],
])('beside %i texts of one name, another is called %j', (count, slug) => {
  const articles = Array.from({ length: count }, (_, index) => ({
    ...ARTICLE,
    slug: index === 0 ? 'k' : `k-${index + 1}`,
  }));
  const name = createNaming({ ...library, articles });
  expect(name(named({ name: 'k', fileName: 'k.md' })).slug).toBe(slug);
});
