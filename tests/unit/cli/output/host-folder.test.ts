import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressTexts } from '../../../../src/cli/output/compress-texts.ts';
import { readHosting, writeHostFiles } from '../../../../src/cli/output/host-folder.ts';
import type { HostServer } from '../../../../src/schema/site.ts';
import { present } from '../../../expectations.ts';

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
});
