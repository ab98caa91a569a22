import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface Entry {
  id: string;
  data: object;
  [field: string]: unknown;
}

let collections: Record<string, Entry[]>;
const getCollection = vi.fn(async (name: string) => collections[name] ?? []);
const getEntry = vi.fn(async (name: string, slug: string) =>
  collections[name]?.find(({ id }) => id === slug),
);
vi.mock('astro:content', () => ({ getCollection, getEntry, render: vi.fn() }));
vi.mock('../../../src/images/text-pictures.ts', () => ({ renderTextPictures: vi.fn() }));

let articles: typeof import('../../../src/data/articles.ts');
let lists: typeof import('../../../src/data/lists.ts');
let now: Date;

/** An article as the store holds it. */
const article = (id: string, data: object = {}, more: object = {}): Entry => ({
  id,
  collection: 'articles',
  data: {
    ...{ title: `"${id}"`, description: '', draft: false, publishedAt: '2026-11-21' },
    ...{ tags: ['netz'], authors: ['eva'], sources: [], related: [], corrections: [], updates: [] },
    ...data,
  },
  digest: id,
  body: `Text von ${id}.`,
  rendered: { html: '', metadata: { wordCount: 400, citedSources: ['a'], creditedPictures: [] } },
  ...more,
});

async function start(isPreview: boolean) {
  vi.stubEnv('DEV', isPreview);
  vi.resetModules();
  articles = await import('../../../src/data/articles.ts');
  lists = await import('../../../src/data/lists.ts');
  now = (await import('../../../src/environment.ts')).environment.now;
}

beforeEach(async () => {
  collections = {
    tags: [
      { id: 'netz', data: { label: 'Öl - und Netz', description: '"Netz"', other: 1 } },
      { id: 'handel', data: { label: 'Handel' } },
      { id: 'zoll', data: { label: 'Zoll' } },
    ],
    series: [
      { id: 'b', data: { title: 'Zwei - drei', description: '"B"', other: 1 } },
      { id: 'a', data: { title: 'Äpfel' } },
    ],
    authors: [
      { id: 'eva', data: { name: 'Özil "E" Adler', kind: 'person', role: '"R"', bio: '"B"' } },
      {
        id: 'ben',
        data: {
          ...{ name: 'Ben', kind: 'person', url: 'https://ben.de', other: 1 },
          image: { image: 'foto', alt: '"A"', credit: '"C"' },
        },
      },
    ],
    synonyms: [{ id: '0', data: { words: ['KI', 'AI'] } }],
    articles: [article('alt', { publishedAt: '2026-11-20' }), article('neu')],
  };
  await start(false);
});
afterEach(() => vi.unstubAllEnvs());

describe('lists', () => {
  test('of topics are typeset, in alphabetical order, with what pages show', async () => {
    expect(await lists.getTags()).toEqual([
      { id: 'handel', label: 'Handel', description: undefined },
      { id: 'netz', label: expect.stringContaining('–'), description: '„Netz“' },
      { id: 'zoll', label: 'Zoll', description: undefined },
    ]);
  });

  test('of series too', async () => {
    expect(await lists.getSeries()).toEqual([
      { id: 'a', title: 'Äpfel', description: undefined },
      { id: 'b', title: expect.stringContaining('–'), description: '„B“' },
    ]);
  });

  test('of authors too, with portraits', async () => {
    const [ben, eva] = await lists.getAuthors();
    expect(ben).toEqual({
      ...{ id: 'ben', name: 'Ben', kind: 'person', url: 'https://ben.de' },
      image: { image: 'foto', alt: '„A“', credit: '„C“' },
    });
    expect(eva).toEqual({
      ...{ id: 'eva', name: 'Özil „E“ Adler', kind: 'person', role: '„R“', bio: '„B“' },
    });
    expect(eva).not.toHaveProperty('image');
  });

  test('of synonyms are words', async () => {
    expect(await lists.getSynonyms()).toEqual([['KI', 'AI']]);
  });
});

describe('an article', () => {
  test('has its topics and authors, in its own order, and the facts of its text', async () => {
    collections.articles = [
      article(
        'a',
        { tags: ['zoll', 'handel'], authors: ['eva', 'ben'], ai: { reviewedBy: 'ben' } },
        {},
      ),
    ];
    const [found] = await articles.getArticles();
    expect(found).toMatchObject({
      ...{ slug: 'a', title: '„a“', publishedAt: '2026-11-21', wordCount: 400, readingMinutes: 2 },
      ...{ citedSources: ['a'], creditedPictures: [], state: undefined },
      tags: [{ id: 'zoll' }, { id: 'handel' }],
      authors: [{ id: 'eva' }, { id: 'ben' }],
      reviewer: { id: 'ben' },
    });
  });

  test('of a stand-in cites nothing, and without a date carries the present one', async () => {
    const draft = { draft: true, publishedAt: undefined };
    collections.articles = [article('a', draft, { rendered: { metadata: { wordCount: 1 } } })];
    const [found] = await articles.getArticles();
    expect(found).toMatchObject({
      ...{ citedSources: [], creditedPictures: [], state: 'Entwurf', reviewer: undefined },
      publishedAt: now.toISOString(),
    });
  });

  test.each([
    [{ tags: ['fehlt'] }, 'a: Thema „fehlt“ gibt es nicht. Mehr sagt: npm run check'],
    [{ authors: ['fehlt'] }, 'a: Autor „fehlt“ gibt es nicht. Mehr sagt: npm run check'],
  ])('that refers to nothing (%j) stops a build, but not the preview', async (data, sentence) => {
    collections.articles = [article('a', data)];
    await expect(articles.getArticles()).rejects.toThrow(sentence);
    await start(true);
    expect(await articles.getArticles()).toHaveLength(1);
  });

  test('has a digest of its text; others have no name', async () => {
    expect(await articles.digestArticle('neu')).not.toBe(await articles.digestArticle('alt'));
    await expect(articles.digestArticle('fehlt')).rejects.toThrow('Kein Beitrag heißt „fehlt“.');
  });
});

describe('all articles', () => {
  const slugs = async () => (await articles.getArticles()).map(({ slug }) => slug);

  test('are listed newest first', async () => {
    expect(await slugs()).toEqual(['neu', 'alt']);
  });

  test.each([
    ['a build', false, ['neu', 'alt']],
    ['the preview', true, ['neu', 'alt', 'ganz-alt']],
  ])('are read once by %s: %s', async (_, isPreview, expected) => {
    await start(isPreview);
    await slugs();
    collections.articles?.push(article('ganz-alt', { publishedAt: '2026-11-01' }));
    expect(await slugs()).toEqual(expected);
  });

  test.each<[what: string, isPreview: boolean, digest: string | undefined, title: string]>([
    ['an unchanged file in the preview', true, 'neu', '„neu“'],
    ['a changed file in the preview', true, 'anders', 'Neuer Titel'],
    ['a stand-in in the preview', true, undefined, 'Neuer Titel'],
    ['any file in a build', false, 'neu', 'Neuer Titel'],
  ])('are typeset again: %s', async (_, isPreview, digest, title) => {
    collections.articles = [article('neu')];
    await start(isPreview);
    await articles.getArticles();
    collections.articles = [article('neu', { title: 'Neuer Titel' }, { digest })];
    if (!isPreview) await start(false);
    expect((await articles.getArticles())[0]?.title).toBe(title);
  });
});

describe('related articles in the preview', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    await start(true);
    collections.articles = [
      article('a', {}, { body: 'Zollamt Zollamt Zollamt' }),
      article('b', {}, { body: 'Regal' }),
      article('c', {}, { body: 'Zollamt Zollamt' }),
    ];
  });
  afterEach(() => void vi.useRealTimers());

  test('are compared anew after five seconds of rest, and changed articles at once', async () => {
    const first = await articles.getRelatedIndex();
    expect(vi.getTimerCount()).toBe(0);
    collections.articles?.push(article('d', {}, { body: 'Zollamt Regal' }));
    const second = await articles.getRelatedIndex();
    expect(second).not.toBe(first);
    await vi.advanceTimersByTimeAsync(3000);
    await articles.getRelatedIndex();
    expect(vi.getTimerCount()).toBe(1);
    getCollection.mockClear();
    await vi.advanceTimersByTimeAsync(4999);
    expect(getCollection).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(getCollection).toHaveBeenCalledWith('articles');
  });

  test('are those whose texts have words in common', async () => {
    const { rankRelated } = await import('../../../src/lib/related/related.ts');
    const [first] = rankRelated(await articles.getRelatedIndex(), 'a', 2);
    expect(first?.article.slug).toBe('c');
  });

  test('may fail once, and are compared again later', async () => {
    await articles.getRelatedIndex();
    await articles.getRelatedIndex();
    getCollection.mockRejectedValueOnce(new Error('kaputt'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await articles.getRelatedIndex()).toBeDefined();
  });
});
