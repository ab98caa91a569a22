import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, exchangeContent } from '../../../../src/cli/output/replace-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warenstrom-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
};
const list = (folder: string) =>
  globSync(['**/*', '.git/**/*', '**/.git/*'], { cwd: join(root, folder) }).toSorted();

test.each([
  ['exchanged', exchangeContent],
  ['copied', copyContent],
])('content is %s, but .git at its root stays', async (_, replace) => {
  write('alt/.git/HEAD', 'alt/.git/tief/x', 'alt/a.html', 'alt/b/.git/x', 'alt/b/alt.html');
  write('neu/a.html', 'neu/b/neu.html', 'neu-former/rest.html');
  await replace(join(root, 'alt'), join(root, 'neu'));
  expect([...new Set(list('alt'))].filter((path) => path.includes('.') && path !== '.git')).toEqual(
    [
      join('.git', 'HEAD'),
      join('.git', 'tief'),
      join('.git', 'tief/x'),
      'a.html',
      join('b', 'neu.html'),
    ],
  );
});

test.each([
  ['exchanged', exchangeContent],
  ['copied', copyContent],
])('content of a folder that is not there is %s', async (_, replace) => {
  write('neu/a.html');
  await replace(join(root, 'tief/alt'), join(root, 'neu'));
  expect(list('tief/alt')).toEqual(['a.html']);
});

test('nothing is left beside what was exchanged, nor of an earlier time', async () => {
  write('alt/a.html', 'neu/b.html', 'neu-former/a.html', 'neu-former/c.html');
  await exchangeContent(join(root, 'alt'), join(root, 'neu'));
  expect(list('alt')).toEqual(['b.html']);
  expect(existsSync(join(root, 'neu-former'))).toBe(false);
});
