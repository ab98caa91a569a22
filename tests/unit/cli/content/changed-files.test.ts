import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listChangedFiles } from '../../../../src/cli/content/changed-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warenstrom-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (...names: string[]) => {
  for (const name of names) writeFileSync(join(root, name), `${Math.random()}\n`);
};
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { cwd: root });
const commit = () => {
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
};

test('lists what a branch has changed, committed or not, and new files', () => {
  git('init', '--quiet', '--initial-branch', 'main');
  mkdirSync(join(root, 'content'));
  write('README.md', 'content/alt.md', 'content/fest.md', 'content/größe.md');
  writeFileSync(join(root, '.gitignore'), '*.tmp\n');
  commit();
  git('switch', '--quiet', '--create', 'zweig');
  write('content/fest.md');
  commit();
  write('README.md', 'content/größe.md', 'content/neu.md', 'content/x.tmp');
  expect([...(listChangedFiles(join(root, 'content')) ?? [])].toSorted()).toEqual(
    ['fest.md', 'größe.md', 'neu.md'].map((name) => join(root, 'content', name)),
  );
});

test('lists what is in the repository that a link leads to', () => {
  const repository = join(root, 'magazin');
  mkdirSync(join(repository, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main', repository);
  symlinkSync(join(repository, 'content'), join(root, 'inhalt'), 'junction');
  write('magazin/content/neu.md');
  git('-C', repository, 'commit', '--quiet', '--allow-empty', '--message', 'x');
  expect([...(listChangedFiles(join(root, 'inhalt')) ?? [])]).toEqual([
    join(root, 'inhalt', 'neu.md'),
  ]);
});

test.each(['.', 'fehlt'])('lists nothing where there is no git: %s', (folder) => {
  expect(listChangedFiles(join(root, folder))).toBeUndefined();
});
