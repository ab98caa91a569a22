import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest, digestFiles } from '../../../src/cache/digest.ts';
import { openFileCache } from '../../../src/cache/file-cache.ts';
import { cacheFolder } from '../../../src/cache/folder.ts';
import { openValueCache } from '../../../src/cache/value-cache.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'warenstrom-cache-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const openValues = (version = '1') => openValueCache<string>('texts', version, folder);
const openFiles = (version = '1') => openFileCache('cards', version, folder);

function saveValue(key: string, value: string): void {
  const cache = openValues();
  cache.set(key, value);
  cache.save();
}

test('a digest has the first 32 digits of SHA-256', () => {
  expect(digest()).toBe('e3b0c44298fc1c149afbf4c8996fb924');
});

test('the digest of files is that of their content in the order of their names', () => {
  const files = { 'b/1.ts': 'eins', 'a/2.ts': 'zwei', 'a/2.js': 'drei' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const of = (...patterns: string[]) =>
    digestFiles(...patterns.map((pattern) => join(folder, pattern)));
  expect(of('b/*.ts', 'a/*.ts')).toBe(digest('zwei', 'eins'));
});

test('the folder of caches depends on the content folder and the base path', () => {
  const name = digest('/inhalt', '/magazin/').slice(0, 12);
  expect(cacheFolder('/inhalt', '/magazin/')).toBe(join('.cache/made', name));
});

test('delimits the parts of a digest', () => {
  expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'));
  expect(digest('ä')).toBe(digest(Buffer.from('ä')));
});

describe('a cache of values', () => {
  test('finds what an earlier build has saved', () => {
    saveValue('a', 'Äpfel');
    expect(openValues().get('a')).toBe('Äpfel');
    expect(openValues().get('b')).toBeUndefined();
  });

  test('finds nothing of another version', () => {
    saveValue('a', 'alt');
    expect(openValues('2').get('a')).toBeUndefined();
  });

  test.each([
    ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -3))],
    ['continued', (path: string) => appendFileSync(path, ' ')],
    ['emptied', (path: string) => writeFileSync(path, '')],
    ['of somebody else', (path: string) => writeFileSync(path, '{"a":"fremd"}\n[["a","fremd",0]]')],
  ])('uses nothing of a file that is %s', (_, damage) => {
    saveValue('a', 'ganz');
    damage(join(folder, 'texts.json'));
    expect(openValues().get('a')).toBeUndefined();
    saveValue('a', 'neu');
    expect(openValues().get('a')).toBe('neu');
  });

  test('drops an entry after three further builds without it', () => {
    saveValue('a', 'selten');
    for (const build of [1, 2, 3]) saveValue('b', `oft ${build}`);
    expect(openValues().get('a')).toBe('selten');
    saveValue('b', 'oft');
    expect(openValues().get('a')).toBeUndefined();
  });

  test('keeps an entry that is used now and then', () => {
    saveValue('a', 'bleibt');
    for (const build of [1, 2, 3, 4, 5, 6]) {
      const cache = openValues();
      if (build % 3 === 0) cache.get('a');
      cache.save();
    }
    expect(openValues().get('a')).toBe('bleibt');
  });
});

describe('a cache of files', () => {
  test('keeps equal files that are added while it is saved', async () => {
    const cache = openFiles();
    const keys = Array.from({ length: 40 }, (_, index) => `${index}`);
    const adding = keys.map((key, index) => {
      const added = cache.add(key, Buffer.from(`Inhalt ${index % 7}`));
      return index % 5 === 0 ? Promise.all([added, cache.save()]) : added;
    });
    await Promise.all(adding);
    const found = await Promise.all(keys.map((key) => cache.find(key)));
    expect(found).not.toContain(undefined);
  });

  async function saveFile(key: string, content: string): Promise<string> {
    const cache = openFiles();
    const path = await cache.add(key, Buffer.from(content));
    await cache.save();
    return path;
  }

  test('finds a file of an earlier build', async () => {
    const path = await saveFile('a', 'Bild');
    expect(await openFiles().find('a')).toBe(path);
    expect(String(await openFiles().read('a'))).toBe('Bild');
    expect(await openFiles('2').find('a')).toBeUndefined();
  });

  test('does not use a file that was changed, and replaces it', async () => {
    const path = await saveFile('a', 'Bild');
    writeFileSync(path, 'Bil');
    expect(await openFiles().find('a')).toBeUndefined();
    await saveFile('a', 'Bild');
    expect(String(await openFiles().read('a'))).toBe('Bild');
  });

  test('does not find a file that was deleted', async () => {
    rmSync(await saveFile('a', 'Bild'));
    expect(await openFiles().find('a')).toBeUndefined();
  });

  test('removes files that are no longer known', async () => {
    await saveFile('a', 'alt');
    for (const build of [1, 2, 3, 4]) await saveFile('b', `neu ${build}`);
    const names = readdirSync(join(folder, 'cards'));
    expect(names).toContain(digest(Buffer.from('neu 4')));
    expect(names).not.toContain(digest(Buffer.from('alt')));
  });
});
