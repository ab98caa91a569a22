import { execFile } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../../../src/cli/content/apply-changes.ts';

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

  const errorOf = async (changes: Change[]) => {
    const message = await applyChanges(changes).then(
      () => 'no error',
      (error: Error) => error.message,
    );
    return message.replaceAll(`${relative('', folder)}/`, '');
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
  ];

  test('creates, replaces and moves, and leaves nothing else behind', async () => {
    await applyChanges(all());
    expect(await snapshot()).toEqual({
      'a.mdx': 'neu',
      'b.mdx': 'bleibt',
      c: '',
      'c/d.mdx': 'frisch',
      fotos: '',
      'fotos/eins.jpg': 'x',
    });
  });

  test('keeps the permissions of a file that it replaces', async () => {
    // More permissions than new files get.
    await chmod(at('a.mdx'), 0o666);
    await applyChanges([{ kind: 'replace', path: at('a.mdx'), content: 'neu' }]);
    expect((await stat(at('a.mdx'))).mode & 0o777).toBe(0o666);
  });

  test.each<[string, () => Change, string]>([
    [
      'a folder is in the place of a file to be replaced',
      () => ({ kind: 'replace', path: at('bilder'), content: 'neu' }),
      'Das ist ein Ordner: bilder. Nichts ist geändert.',
    ],
    [
      'a file to be replaced is gone',
      () => ({ kind: 'replace', path: at('weg.mdx'), content: 'neu' }),
      'Das gibt es nicht: weg.mdx. Nichts ist geändert.',
    ],
    [
      'a file to be created exists',
      () => ({ kind: 'create', path: at('a.mdx'), content: 'neu' }),
      'Das gibt es schon; nichts wird überschrieben: a.mdx. Nichts ist geändert.',
    ],
    [
      'a file is in the place of a folder',
      () => ({ kind: 'create', path: at('a.mdx/x.mdx'), content: 'neu' }),
      'Das ist kein Ordner: a.mdx/x.mdx. Nichts ist geändert.',
    ],
    [
      'the target of a move has no folder',
      () => ({ kind: 'move', path: at('bilder'), to: at('weg/fotos') }),
      'Das gibt es nicht: weg/fotos. Nichts ist geändert.',
    ],
    [
      'the target of a move exists',
      () => ({ kind: 'move', path: at('bilder'), to: at('a.mdx') }),
      'Das gibt es schon; nichts wird überschrieben: a.mdx. Nichts ist geändert.',
    ],
    [
      'a name is too long',
      () => ({ kind: 'create', path: at(`${'x'.repeat(300)}.mdx`), content: 'neu' }),
      'Der Name ist zu lang',
    ],
  ])('changes nothing where %s', async (_, broken, message) => {
    const before = await snapshot();
    const changes = all().filter(({ path }) => path !== at('bilder'));
    expect(await errorOf([...changes, broken()])).toContain(message);
    expect(await snapshot()).toEqual(before);
  });

  test('halfway loses no text, and lists what has changed and what has not', async () => {
    const create = (path: string, content: string): Change => ({ kind: 'create', path, content });
    // On case-insensitive file systems `D.mdx` and `d.mdx` fail like this.
    const twice = [create(at('c/d.mdx'), 'eins'), create(at('c/d.mdx'), 'zwei')];
    expect(await errorOf([...twice, ...all().slice(0, 1)])).toBe(
      'Das gibt es schon; nichts wird überschrieben: c/d.mdx. Schon geändert: c/d.mdx. Nicht geändert: c/d.mdx, a.mdx. Kein Text ist verloren.',
    );
    expect(await snapshot()).toEqual({
      'a.mdx': 'alt',
      'b.mdx': 'bleibt',
      bilder: '',
      'bilder/eins.jpg': 'x',
      c: '',
      'c/d.mdx': 'eins',
    });
  });

  test('writes to the file behind a link, and keeps the link', async () => {
    await symlink(at('a.mdx'), at('link.mdx'));
    await applyChanges([{ kind: 'replace', path: at('link.mdx'), content: 'neu' }]);
    expect((await lstat(at('link.mdx'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('a.mdx'), 'utf8')).toBe('neu');
  });

  test.each([
    ['SIGINT', 300],
    ['SIGTERM', 60],
    ['SIGHUP', 60],
  ])('defers %s until all of %i changes are applied', async (signal, length) => {
    const names = Array.from({ length }, (_, index) => `${index}.mdx`);
    await Promise.all(names.map((name) => writeFile(at(name), 'alt')));
    const script = `
      import { readFileSync } from 'node:fs';
      import { applyChanges } from ${JSON.stringify(resolve('src/cli/content/apply-changes.ts'))};
      const paths = ${JSON.stringify(names.map(at))};
      const timer = setInterval(() => {
        if (readFileSync(paths[0], 'utf8') !== 'neu') return;
        clearInterval(timer);
        process.kill(process.pid, '${signal}');
      }, 0);
      await applyChanges(paths.map((path) => ({ kind: 'replace', path, content: 'neu' })));
      await new Promise((done) => setTimeout(done, 10_000));
    `;
    const stopped = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    await expect(stopped).rejects.toMatchObject({ signal });
    const contents = await Promise.all(names.map((name) => readFile(at(name), 'utf8')));
    expect(new Set(contents)).toEqual(new Set(['neu']));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
