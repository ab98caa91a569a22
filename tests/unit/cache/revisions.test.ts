import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCardVersion } from '../../../src/cards/draw-missing.ts';
import { checkFolder } from '../../../src/cli/check-folder.ts';
import { readPictureRevision } from '../../../src/images/revision.ts';
import { securePages } from '../../../src/integrations/secure-pages.ts';
import { digestRecipe } from '../../../src/loaders/rendering.ts';
import { loadVersions } from '../../../src/loaders/versions.ts';
import { makeContent } from '../check/make-content.ts';
import { load, makeContext } from '../loaders/fake-context.ts';

const TEXTS = ['', ''].map((_, at) => `versionen/a/2026-11-1${at}T22-00-00Z-${at}a.txt`);
const project = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  process.chdir(folder);
  for (const path of ['seiten/index.html', ...TEXTS]) write(path);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

function write(path: string, text = ''): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The first line of a cache, which seals its version and its content. */
const sealOf = (name: string) => readFileSync(`cache/${name}.json`, 'utf8').split('\n')[0];

async function sealPolicies() {
  await securePages('seiten', 'cache');
  return sealOf('policies');
}

async function sealCheck() {
  const settings = { now: new Date(0), siteUrl: undefined, cacheDir: 'cache' };
  await checkFolder(makeContent(), settings);
  return sealOf('check');
}

async function digestVersions() {
  const astro = makeContext();
  await load(loadVersions('versionen'), astro);
  return astro.entries.get('a')?.digest;
}

test.each<[what: string, read: () => unknown, files: string[]]>([
  [
    'cards',
    readCardVersion,
    [
      ...['package-lock.json', 'src/cards/a.ts', 'src/images/a.ts', 'src/lib/a/b.ts'],
      'src/assets/fonts/cards/a.ttf',
    ],
  ],
  ['pictures', readPictureRevision, ['src/images/a.ts', 'src/lib/pictures/a.ts']],
  [
    'texts',
    () => digestRecipe('content'),
    [
      ...['package-lock.json', 'src/lib/a/b.ts', 'src/loaders/a.ts', 'src/markdown/a.ts'],
      ...['src/schema/a.ts', 'src/assets/silbentrennung.txt', 'content/silbentrennung.txt'],
    ],
  ],
  [
    'comparisons',
    digestVersions,
    ['package-lock.json', 'src/lib/ledger/a.ts', 'src/lib/typography/a.ts'],
  ],
  ['policies', sealPolicies, ['package-lock.json', 'src/lib/site/hosting/a.ts']],
  [
    'the check',
    sealCheck,
    ['package-lock.json', 'src/lib/a/b.ts', 'src/markdown/a.ts', 'src/schema/a.ts'],
  ],
])('%s are made again when a file changes that decides them', async (_, read, files) => {
  const before = [await read()];
  for (const path of files) {
    write(path, path);
    before.push(await read());
  }
  expect(new Set(before).size).toBe(1 + files.length);
  write('src/pages/a.ts');
  write('README.md');
  expect(await read()).toBe(before.at(-1));
});
