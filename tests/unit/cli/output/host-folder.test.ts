import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digest } from '../../../../src/cache/digest.ts';
import { openFileCache } from '../../../../src/cache/file-cache.ts';
import type { HostServer } from '../../../../src/schema/site.ts';
import { present } from '../../../expectations.ts';

vi.mock('../../../../src/lib/site/hosting/host-files.ts', { spy: true });
// Test files share their modules; those loaded before are not spied on.
vi.resetModules();
const { describeLimits } = await import('../../../../src/lib/site/hosting/host-files.ts');
const { compressTexts } = await import('../../../../src/cli/output/compress-texts.ts');
const { readHosting, writeHostFiles } = await import('../../../../src/cli/output/host-folder.ts');

const TEXT = 'Waren strömen. '.repeat(200);
let folder = '';
const at = (path: string) => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await mkdir(at('dist/_astro'), { recursive: true });
  await writeFile(at('dist/index.html'), TEXT);
  await writeFile(at('dist/404.html'), 'kurz');
});
afterEach(() => rm(folder, { recursive: true }));

const site = {
  basePath: '/',
  origin: undefined,
  redirects: [],
  policy: '',
  reservation: [],
};

test.each<[HostServer | undefined, inside: string[], beside: string[]]>([
  [undefined, ['_headers', '_redirects'], []],
  ['netlify', ['_headers', '_redirects'], []],
  ['cloudflare', ['_headers', '_redirects'], []],
  ['vercel', ['vercel.json'], []],
  ['apache', ['.htaccess', 'index.html.br', 'index.html.gz'], []],
  ['nginx', ['index.html.br', 'index.html.gz'], ['nginx.conf']],
  ['caddy', ['index.html.br', 'index.html.gz'], ['Caddyfile']],
  ['statisch', [], []],
])('for %s adds %j to the output, and %j beside it', async (server, inside, beside) => {
  await writeHostFiles(at('dist'), at('dist-server'), { ...site, server });
  const pages = ['404.html', '_astro', 'index.html'];
  expect((await readdir(at('dist'))).toSorted()).toEqual([...pages, ...inside].toSorted());
  expect((await readdir(at('dist-server'))).toSorted()).toEqual(
    ['hosting.json', ...beside].toSorted(),
  );
  expect(readHosting(at('dist'))?.sections).toEqual(['', '_astro/']);
});

test('sections are the files and folders at the root, without those of old paths alone', async () => {
  for (const name of ['artikel/a', '2021/alt', 'blog', 'alt.html', 'magazin'])
    await mkdir(at(`dist/${name}`), { recursive: true });
  await writeFile(at('dist/og.png'), '');
  const redirects = ['artikel/frueher/', '2021/alt/', 'alt.html'].map((path) => ({
    from: `/magazin/${path}`,
    to: '/magazin/artikel/a/',
    title: 'A',
  }));
  const hosted = { ...site, redirects, basePath: '/magazin/', server: undefined };
  // A folder of an earlier build is no error.
  for (const _ of [1, 2]) await writeHostFiles(at('dist'), at('dist-server'), hosted);
  expect(readHosting(at('dist'))?.sections.filter((name) => !name.startsWith('_'))).toEqual([
    '',
    'artikel/',
    'blog/',
    'magazin/',
    'og.png',
  ]);
});

test('all files of the site count, and folders do not', async () => {
  vi.mocked(describeLimits).mockReturnValueOnce(['Zu viel.']);
  await writeFile(at('dist/_astro/a.css'), '');
  expect(
    await writeHostFiles(at('dist'), at('dist-server'), { ...site, server: 'statisch' }),
  ).toEqual(['Zu viel.']);
  expect(describeLimits).toHaveBeenLastCalledWith(expect.anything(), 'statisch', 3);
});

test('a site that was not built here has no description', () => {
  expect(readHosting(at('anders'))).toBeUndefined();
});

describe('compressed files', () => {
  test('are made of texts worth it, and hold the same', async () => {
    await writeFile(at('dist/bild.png'), TEXT);
    await compressTexts(at('dist'), at('cache'));
    expect((await readdir(at('dist'))).filter((name) => /(?:br|gz)$/.test(name))).toEqual([
      'index.html.br',
      'index.html.gz',
    ]);
    const [br, gz] = await Promise.all(
      ['br', 'gz'].map((extension) => readFile(at(`dist/index.html.${extension}`))),
    );
    expect(brotliDecompressSync(present(br)).toString()).toBe(TEXT);
    expect(gunzipSync(present(gz)).toString()).toBe(TEXT);
  });

  test('are taken from the cache for equal texts', async () => {
    await compressTexts(at('dist'), at('cache'));
    const first = await readFile(at('dist/index.html.br'));
    const known = await readdir(at('cache/compressed'));
    await rm(at('dist/index.html.br'));
    await compressTexts(at('dist'), at('cache'));
    expect(await readFile(at('dist/index.html.br'))).toEqual(first);
    expect(await readdir(at('cache/compressed'))).toEqual(known);
  });

  test.each([
    [1023, []],
    [1024, ['a.txt.br', 'a.txt.gz']],
  ])('of a text of %i bytes are %j', async (bytes, names) => {
    await writeFile(at('dist/a.txt'), 'a'.repeat(bytes));
    await compressTexts(at('dist'), at('cache'));
    expect((await readdir(at('dist'))).filter((name) => name.startsWith('a.txt.'))).toEqual(names);
  });

  test('are made as the cache says, and kept there', async () => {
    await compressTexts(at('dist'), at('cache'));
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(TEXT),
    };
    const cache = openFileCache('compressed', 'brotli-6-gzip-9', at('cache'));
    const key = digest(TEXT);
    expect(await cache.read(`${key}br`)).toEqual(brotliCompressSync(TEXT, { params }));
    expect(await cache.read(`${key}gz`)).toEqual(gzipSync(TEXT, { level: 9 }));
  });

  test('come from the cache, unless they save nothing', async () => {
    const cache = openFileCache('compressed', 'brotli-6-gzip-9', at('cache'));
    await cache.add(`${digest(TEXT)}br`, Buffer.from('kurz'));
    await cache.add(`${digest(TEXT)}gz`, Buffer.from(TEXT));
    await cache.save();
    await compressTexts(at('dist'), at('cache'));
    expect(await readFile(at('dist/index.html.br'), 'utf8')).toBe('kurz');
    expect(await readdir(at('dist'))).not.toContain('index.html.gz');
  });
});
