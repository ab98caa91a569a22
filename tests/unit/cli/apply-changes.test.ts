import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../../src/cli/apply-changes.ts';

describe('applyChanges', () => {
  let folder = '';
  const at = (path: string) => join(folder, path);
  const snapshot = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const pairs = entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = entry.isFile() ? await readFile(path, 'utf8') : '';
      return [relative(folder, path), content] as const;
    });
    return Object.fromEntries(await Promise.all(pairs));
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
    await writeFile(at('a.mdx'), 'alt');
    await writeFile(at('b.mdx'), 'bleibt');
    await mkdir(at('bilder'));
    await writeFile(at('bilder/eins.jpg'), 'x');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const all = (): Change[] => [
    { kind: 'replace', path: at('a.mdx'), content: 'neu' },
    { kind: 'create', path: at('c/d.mdx'), content: new TextEncoder().encode('frisch') },
    { kind: 'move', path: at('bilder'), to: at('fotos') },
    { kind: 'remove', path: at('b.mdx') },
  ];

  test('writes, moves and removes, and leaves nothing else behind', async () => {
    await applyChanges(all());
    expect(await snapshot()).toEqual({
      'a.mdx': 'neu',
      c: '',
      'c/d.mdx': 'frisch',
      fotos: '',
      'fotos/eins.jpg': 'x',
    });
  });

  test('keeps the rights of a file that it replaces', async () => {
    // More rights than new files get.
    await chmod(at('a.mdx'), 0o666);
    await applyChanges([{ kind: 'replace', path: at('a.mdx'), content: 'neu' }]);
    expect((await stat(at('a.mdx'))).mode & 0o777).toBe(0o666);
    await applyChanges([{ kind: 'create', path: at('n.mdx'), content: 'neu', like: at('a.mdx') }]);
    expect((await stat(at('n.mdx'))).mode & 0o777).toBe(0o666);
  });

  test.each<[string, () => Change, string]>([
    [
      'a folder stands where a file is to be replaced',
      () => ({ kind: 'replace', path: at('bilder'), content: 'neu' }),
      'Das ist ein Ordner: bilder. Nichts ist geändert.',
    ],
    [
      'a file to be replaced is gone',
      () => ({ kind: 'replace', path: at('weg.mdx'), content: 'neu' }),
      'Das gibt es nicht: weg.mdx. Nichts ist geändert.',
    ],
    [
      'something stands where a file is to be created',
      () => ({ kind: 'create', path: at('a.mdx'), content: 'neu' }),
      'Das gibt es schon; nichts wird überschrieben: a.mdx. Nichts ist geändert.',
    ],
    [
      'a file stands where a folder is needed',
      () => ({ kind: 'create', path: at('a.mdx/x.mdx'), content: 'neu' }),
      'Das ist kein Ordner: a.mdx/x.mdx. Nichts ist geändert.',
    ],
    [
      'a folder to be moved has no place to go',
      () => ({ kind: 'move', path: at('bilder'), to: at('weg/fotos') }),
      'Das gibt es nicht: weg/fotos. Nichts ist geändert.',
    ],
    [
      'something stands where a folder is to be moved',
      () => ({ kind: 'move', path: at('bilder'), to: at('a.mdx') }),
      'Das gibt es schon; nichts wird überschrieben: a.mdx. Nichts ist geändert.',
    ],
    [
      'a file to be removed is gone',
      () => ({ kind: 'remove', path: at('weg.mdx') }),
      'Das gibt es nicht: weg.mdx. Nichts ist geändert.',
    ],
    [
      'a name is too long',
      () => ({ kind: 'create', path: at(`${'x'.repeat(300)}.mdx`), content: 'neu' }),
      'Der Name ist zu lang',
    ],
  ])('puts everything back where %s', async (_, broken, message) => {
    const before = await snapshot();
    const changes = all().filter(({ path }) => path !== at('bilder'));
    const error = await applyChanges([...changes, broken()]).catch((fault: Error) => fault);
    expect(String(error).replaceAll(`${relative('', folder)}/`, '')).toContain(message);
    expect(await snapshot()).toEqual(before);
  });

  test('lets Ctrl + C take effect when all names have changed, not before', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}.mdx`);
    await Promise.all(names.map((name) => writeFile(at(name), 'alt')));
    const script = `
      import { readFileSync } from 'node:fs';
      import { applyChanges } from ${JSON.stringify(resolve('src/cli/apply-changes.ts'))};
      const paths = ${JSON.stringify(names.map(at))};
      const timer = setInterval(() => {
        if (readFileSync(paths[0], 'utf8') !== 'neu') return;
        clearInterval(timer);
        process.kill(process.pid, 'SIGINT');
      }, 0);
      await applyChanges(paths.map((path) => ({ kind: 'replace', path, content: 'neu' })));
      await new Promise((done) => setTimeout(done, 10_000));
    `;
    const stopped = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    await expect(stopped).rejects.toMatchObject({ signal: 'SIGINT' });
    const contents = await Promise.all(names.map((name) => readFile(at(name), 'utf8')));
    expect(new Set(contents)).toEqual(new Set(['neu']));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
