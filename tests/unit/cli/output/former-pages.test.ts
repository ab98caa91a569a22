import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { flattenFormerPages } from '../../../../src/cli/output/former-pages.ts';

test.each<[path: string, files: string[], after: string[]]>([
  ['2021/titel.html', ['2021/titel.html/index.html'], ['2021/titel.html']],
  ['titel.htm', ['titel.htm/index.html'], ['titel.htm']],
  ['titel/', ['titel/index.html'], ['titel/index.html']],
  ['titel.html/', ['titel.html/index.html'], ['titel.html/index.html']],
  ['titelhtml', ['titelhtml/index.html'], ['titelhtml/index.html']],
  [
    'a.html',
    ['a.html/index.html', 'a.html/b/index.html'],
    ['a.html/b/index.html', 'a.html/index.html'],
  ],
])('the page at the old path %s is made of %j', (path, files, after) => {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const redirect = { from: `/magazin/${path}`, to: '/magazin/artikel/a/', title: 'A' };
  flattenFormerPages(folder, [redirect], '/magazin/');
  const found = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(found.map(({ parentPath, name }) => join(parentPath, name)).toSorted()).toEqual(
    after.map((file) => join(folder, file)),
  );
});
