import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTexts } from '../../../src/cache/rendered-texts.ts';
import { makeFolder } from '../cli/importing/blog-folder.ts';

interface Rendered {
  rendered?: { html?: string; metadata?: object };
}

const render = vi.fn((entry: Rendered) => entry.rendered);
const getCollection = vi.fn(async (_name: string): Promise<object[]> => []);
const renderTextPictures = vi.fn((html: string, find: (path: string) => unknown) =>
  html.replaceAll(/\[(.*?)\]/g, (_, path: string) => String(find(path))),
);
const site = {
  versions: true,
  urls: { article: (id: string) => `/artikel/${id}/`, page: (id: string) => `/${id}/` },
  hyphenation: new Map([['wort', [2]]]),
};
vi.mock('astro:content', () => ({ render, getCollection, getEntry: vi.fn() }));
vi.mock('../../../src/images/text-pictures.ts', () => ({ renderTextPictures }));
vi.mock('../../../src/site.ts', () => ({ site }));

let folder: string;
let texts: typeof import('../../../src/data/texts.ts');

/** The modules of data as a build or the preview loads them, with a cache of their own. */
async function start(isPreview: boolean) {
  vi.stubEnv('DEV', isPreview);
  vi.resetModules();
  vi.doMock('../../../src/cache/folder.ts', () => ({ CACHE_DIR: join(folder, 'cache') }));
  texts = await import('../../../src/data/texts.ts');
  vi.doUnmock('../../../src/cache/folder.ts');
}

beforeEach(async () => {
  folder = makeFolder({});
  await start(false);
});
afterEach(() => vi.unstubAllEnvs());

const entry = (change: object = {}) =>
  ({
    ...{ id: 'a', collection: 'articles', digest: 'd1', filePath: join(folder, 'a.md') },
    data: { pictures: ['erstes', 'zweites'] },
    ...change,
  }) as never;

async function keep(digest: string, text: object, collection: 'articles' | 'pages' = 'articles') {
  const cache = openTexts(collection, join(folder, 'cache'));
  await cache.add(digest, Buffer.from(JSON.stringify(text)));
  await cache.save();
}

describe('a text', () => {
  const headings = [{ depth: 2, slug: 'teil', text: 'Teil' }];
  const imagePaths = ['./a.jpg', './b.jpg'];

  test('of a build is taken from what the loader has kept, with its pictures', async () => {
    await keep('d1', { html: '<p>[./b.jpg]</p>', headings, imagePaths, plainText: 'Text' });
    expect(await texts.renderText(entry())).toEqual({
      html: '<p>zweites</p>',
      metadata: { headings, imagePaths: [] },
    });
    expect(await texts.getPlainText(entry())).toBe('Text');
  });

  test('of a page is kept elsewhere', async () => {
    await keep('d1', { html: 'Beitrag', headings, imagePaths, plainText: 'Beitrag' });
    await keep('d1', { html: 'Seite', headings, imagePaths, plainText: 'Seite' }, 'pages');
    expect(await texts.getPlainText(entry({ collection: 'pages' }))).toBe('Seite');
    expect(await texts.getPlainText(entry())).toBe('Beitrag');
  });

  test('with components is left to Astro', async () => {
    await keep('d1', { headings: [], imagePaths: [], plainText: 'Text' });
    const compiled = entry({ rendered: { html: 'von Astro' } });
    expect(await texts.renderText(compiled)).toEqual({ html: 'von Astro' });
    expect(render).toHaveBeenLastCalledWith(compiled);
  });

  test('that is gone during a build is an error', async () => {
    await expect(texts.renderText(entry())).rejects.toThrow(
      'Der Text „a“ ist während des Baus aus .cache/ verschwunden. Baue noch einmal.',
    );
  });

  test.each<[what: string, rendered: object | undefined, shown: object | undefined]>([
    [
      'as the store holds it',
      { html: '[./a.jpg]', metadata: { headings, imagePaths } },
      { html: 'erstes', metadata: { headings, imagePaths: [] } },
    ],
    [
      'without headings',
      { html: 'Text' },
      { html: 'Text', metadata: { headings: [], imagePaths: [] } },
    ],
    ['that is compiled', { html: '', metadata: {} }, { html: '', metadata: {} }],
    ['that is nothing', undefined, undefined],
  ])('of the preview is shown %s', async (_, rendered, shown) => {
    await start(true);
    expect(await texts.renderText(entry({ rendered }))).toEqual(shown);
  });

  test('of the preview is read from its body', async () => {
    await start(true);
    expect(await texts.getPlainText(entry({ body: 'Ein *Wort*.' }))).toBe('Ein Wort.');
    expect(await texts.getPlainText(entry())).toBe('');
  });

  test('is another when its file or one of its images changes', async () => {
    const write = (text: string) => writeFileSync(join(folder, 'a.jpg'), text);
    const of = (digest: string) =>
      texts.digestText(entry({ digest, rendered: { metadata: { imagePaths: ['./a.jpg'] } } }));
    write('eins');
    const first = await of('d1');
    expect(await of('d1')).toBe(first);
    expect(await of('d2')).not.toBe(first);
    expect(await texts.digestText(entry())).not.toBe(first);
    write('zwei');
    expect(await of('d1')).not.toBe(first);
  });

  test.each([
    [{ metadata: { creditedPictures: ['a'] } }, ['a']],
    [{ metadata: {} }, []],
    [undefined, []],
  ])('with %j has credited pictures: %j', (rendered, pictures) => {
    expect(texts.creditedPicturesOf(entry({ rendered }))).toEqual(pictures);
  });
});

test('standing pages are typeset', async () => {
  const { getPages, renderPage } = await import('../../../src/data/pages.ts');
  const data = { title: '"T"', description: '"D"', kicker: '"K"', updatedAt: '2026' };
  const page = { id: 'impressum', data, rendered: { metadata: { creditedPictures: ['a'] } } };
  getCollection.mockResolvedValueOnce([page]);
  const [found] = await getPages();
  expect(getCollection).toHaveBeenLastCalledWith('pages');
  expect(found).toEqual({
    ...{ slug: 'impressum', entry: page, creditedPictures: ['a'] },
    data: { title: '„T“', description: '„D“', kicker: '„K“', updatedAt: '2026' },
  });
  await keep('d1', { headings: [], imagePaths: [], plainText: '' }, 'pages');
  const own = entry({ collection: 'pages', rendered: { html: 'Seite' } });
  expect(await renderPage({ entry: own } as never)).toEqual({ html: 'Seite' });
});

describe('videos', () => {
  const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk';
  const text = (collection: string, id: string, videoFiles?: string[]) => ({
    ...{ id, collection, filePath: `content/${collection}/${id}.mdx` },
    rendered: { metadata: { videoFiles } },
  });
  beforeEach(() => {
    getCollection.mockImplementation(async (name) =>
      name === 'articles'
        ? [text(name, 'a', ['./a/film.mp4', WATCH]), text(name, 'b')]
        : [text(name, 'ueber-uns', ['./film.vtt'])],
    );
  });

  test('of others are embedded, our own have a path below their page', async () => {
    const { getEmbeds, getFilms, readFilm } = await import('../../../src/data/videos.ts');
    expect(await getEmbeds()).toEqual([expect.objectContaining({ page: WATCH })]);
    expect(await getFilms()).toEqual([
      { path: '/artikel/a/a/film.mp4', file: 'content/articles/a/film.mp4' },
      { path: '/ueber-uns/film.vtt', file: 'content/pages/film.vtt' },
    ]);
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/film.mp4'), 'Film');
    const film = await readFilm({ path: '', file: join(folder, 'x/film.mp4') });
    expect(Buffer.from(film).toString()).toBe('Film');
  });
});

describe('the key of a page', () => {
  test('changes with what it shows, and with the site', async () => {
    const { pageKey, withKeys } = await import('../../../src/data/page-key.ts');
    const key = pageKey({ a: 1 }, 'b');
    expect(pageKey({ a: 1 }, 'b')).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set([key, pageKey({ a: 2 }, 'b'), pageKey({ a: 1 })]).size).toBe(3);
    const paths = [{ params: { slug: 'x' }, props: { a: 1 } }];
    expect(withKeys(paths)).toEqual([{ ...paths[0], cacheKey: pageKey({ a: 1 }) }]);
    site.hyphenation.set('anders', [1]);
    await start(false);
    const later = await import('../../../src/data/page-key.ts');
    expect(later.pageKey({ a: 1 }, 'b')).not.toBe(key);
  });

  test('is empty in the preview', async () => {
    await start(true);
    const { pageKey } = await import('../../../src/data/page-key.ts');
    expect(pageKey('a')).toBe('');
  });
});
