import { existsSync } from 'node:fs';
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertBuildable, buildInto, sizeOf } from '../../../../src/cli/output/output-folder.ts';

let folder = '';
const at = (path: string) => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await mkdir(at('content/articles'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('assertBuildable', () => {
  test.each(['', '.', './', '..', '/', 'content', 'content/articles', 'content/dist'])(
    'refuses %j, which contains the project or its content',
    async (outDir) => {
      await expect(assertBuildable(outDir, resolve('content'))).rejects.toThrow(
        `In den Ordner „${outDir}“ lässt sich nicht bauen`,
      );
    },
  );

  test('refuses a folder that contains anything else', async () => {
    await mkdir(at('fotos'));
    await writeFile(at('fotos/a.jpg'), '');
    await expect(assertBuildable(at('fotos'), at('content'))).rejects.toThrow(
      `Der Ordner „${at('fotos')}“ enthält anderes als eine frühere Ausgabe`,
    );
  });

  test('refuses pages that are not ours', async () => {
    await mkdir(at('fremd'));
    await writeFile(at('fremd/index.html'), '');
    await expect(assertBuildable(at('fremd'), at('content'))).rejects.toThrow('enthält anderes');
  });

  test('refuses a folder whose neighbour for the server holds anything else', async () => {
    await mkdir(at('dist-server'));
    await writeFile(at('dist-server/server.js'), '');
    await expect(assertBuildable(at('dist'), at('content'))).rejects.toThrow(
      `Der Ordner „${at('dist-server')}“ enthält anderes`,
    );
  });

  test('refuses a file', async () => {
    await writeFile(at('datei'), '');
    await expect(assertBuildable(at('datei'), at('content'))).rejects.toThrow('ENOTDIR');
  });

  test.each(['neu', 'leer', 'frueher', 'abgebrochen', '..dist'])(
    'accepts the folder %s',
    async (name) => {
      await mkdir(at('leer'));
      await mkdir(at('frueher/_astro'), { recursive: true });
      await mkdir(at('frueher-server'));
      await writeFile(at('frueher-server/naechste-veroeffentlichung.txt'), '');
      await mkdir(at('abgebrochen/_astro'), { recursive: true });
      await expect(assertBuildable(at(name), at('content'))).resolves.toBeUndefined();
    },
  );
});

describe('buildInto', () => {
  const write = async (built: string) => {
    await mkdir(built, { recursive: true });
    await writeFile(join(built, 'index.html'), 'neu');
  };

  describe('within the project', () => {
    const out = `.cache/output-${process.pid}`;
    afterEach(() => rm(out, { recursive: true, force: true }));

    test('builds elsewhere, then exchanges the content and keeps the folder and its .git', async () => {
      await mkdir(at('alt/.git'), { recursive: true });
      await writeFile(at('alt/alt.html'), '');
      await cp(at('alt'), out, { recursive: true });
      const { ino } = await lstat(out);
      await buildInto(out, async (built) => {
        expect(existsSync(join(out, 'alt.html'))).toBe(true);
        await write(built);
      });
      expect((await readdir(out)).toSorted()).toEqual(['.git', 'index.html']);
      expect((await lstat(out)).ino).toBe(ino);
    });

    test('builds in the same folder each time, without what an earlier build left there', async () => {
      const folders: string[] = [];
      for (const name of ['eins', 'zwei']) {
        await buildInto(out, async (built) => {
          expect(existsSync(built)).toBe(false);
          await write(built);
          await writeFile(join(built, name), '');
          folders.push(built);
        });
      }
      expect(new Set(folders).size).toBe(1);
      expect((await readdir(out)).toSorted()).toEqual(['index.html', 'zwei']);
    });

    test.runIf(existsSync('/dev/shm'))('copies to another file system', async () => {
      const elsewhere = await mkdtemp('/dev/shm/warenstrom-');
      await writeFile(join(elsewhere, 'alt.html'), '');
      await symlink(elsewhere, out);
      await buildInto(out, write);
      expect(await readdir(elsewhere)).toEqual(['index.html']);
      await rm(elsewhere, { recursive: true });
    });

    test('leaves the earlier output when a build fails', async () => {
      await buildInto(out, write);
      await expect(buildInto(out, () => Promise.reject(new Error('kaputt')))).rejects.toThrow();
      expect(await readdir(out)).toEqual(['index.html']);
    });
  });

  test('builds within the project for a folder elsewhere, and leaves nothing there', async () => {
    const folders: string[] = [];
    await mkdir(at('dist'));
    await writeFile(at('dist/alt.html'), '');
    await buildInto(at('dist'), async (built) => {
      folders.push(built);
      await write(built);
    });
    expect(folders[0]?.startsWith(resolve('.cache'))).toBe(true);
    expect(existsSync(folders[0] ?? '')).toBe(false);
    expect(await readdir(at('dist'))).toEqual(['index.html']);
    expect(await readFile(at('dist/index.html'), 'utf8')).toBe('neu');
  });

  test('puts what is not for readers beside the output', async () => {
    await buildInto(at('dist'), async (built, beside) => {
      await write(built);
      await write(beside);
    });
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist', 'dist-server']);
    expect(await readdir(at('dist-server'))).toEqual(['index.html']);
  });

  test('keeps the folder itself, which may be a link, and the .git in it', async () => {
    await mkdir(at('releases/1/.git'), { recursive: true });
    await writeFile(at('releases/1/.git/HEAD'), 'ref');
    await mkdir(at('releases/1/alt'));
    await writeFile(at('releases/1/alt/index.html'), '');
    await symlink(at('releases/1'), at('current'));
    await buildInto(at('current'), write);
    expect((await lstat(at('current'))).isSymbolicLink()).toBe(true);
    expect((await readdir(at('releases/1'), { recursive: true })).toSorted()).toEqual([
      '.git',
      join('.git', 'HEAD'),
      'index.html',
    ]);
  });

  test('keeps both outputs when the copy fails, and says where the new one is', async () => {
    await mkdir(at('dist/index.html'), { recursive: true }); // no file can be put in its place
    await writeFile(at('dist/alt.html'), '');
    const folders: string[] = [];
    const copied = buildInto(at('dist'), async (built) => {
      folders.push(built);
      await write(built);
    });
    await expect(copied).rejects.toThrow('Die fertige Ausgabe liegt in .cache/build-');
    expect((await readdir(at('dist'))).toSorted()).toEqual(['alt.html', 'index.html']);
    expect(await readdir(folders[0] ?? '')).toEqual(['index.html']);
    await rm(folders[0] ?? '', { recursive: true });
  });

  test('keeps the earlier output elsewhere when a build fails', async () => {
    await write(at('dist'));
    const broken = buildInto(at('dist'), () => Promise.reject(new Error('kaputt')));
    await expect(broken).rejects.toThrow('kaputt');
    expect(await readdir(at('dist'))).toEqual(['index.html']);
  });
});

test('measures all files of an output, but not its .git', async () => {
  await mkdir(at('dist/.git'), { recursive: true });
  await mkdir(at('dist/archiv'));
  await writeFile(at('dist/.git/HEAD'), 'ref');
  await writeFile(at('dist/index.html'), 'ä');
  await writeFile(at('dist/archiv/index.html'), 'neu');
  expect(sizeOf(at('dist'))).toBe(5);
});
