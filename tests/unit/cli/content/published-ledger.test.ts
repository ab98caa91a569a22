import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { git as ask, findBase } from '../../../../src/cli/content/main-branch.ts';
import { readPublishedLedger } from '../../../../src/cli/content/published-ledger.ts';

let root = '';
const content = () => join(root, 'content');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** Commits files of the content folder; returns the id of the commit. */
function commit(files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content(), name), text);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  mkdirSync(content());
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the lines of the ledger that readers know', () => {
  test.each([
    ['\n', 'eigene\nspaeter\n'],
    ['\r\n', 'eigene\r\nspaeter\r\n'],
  ])('are those where the branch began, and those merged since, with %j', (end, own) => {
    commit({ 'site.yaml': '', '.ledger': `alt${end}` });
    git('branch', 'zweig');
    commit({ '.ledger': `alt${end}spaeter${end}` });
    git('switch', '--quiet', 'zweig');
    expect(readPublishedLedger(content(), own)).toBe(`alt${end}\nspaeter\n`);
  });

  test('are none where nothing had been recorded', () => {
    commit({ 'site.yaml': '' });
    git('switch', '--quiet', '--create', 'zweig');
    expect(readPublishedLedger(content(), 'eigene\n')).toBe('\n');
  });

  test('are unknown where this was no content folder', () => {
    commit({ 'andere.yaml': '' });
    git('switch', '--quiet', '--create', 'zweig');
    commit({ 'site.yaml': '', '.ledger': 'a\n' });
    expect(readPublishedLedger(content(), 'a\n')).toBeUndefined();
  });

  test('are unknown without a main branch', () => {
    commit({ 'site.yaml': '', '.ledger': 'a\n' });
    git('branch', '--move', 'andere');
    expect(readPublishedLedger(content(), 'a\n')).toBeUndefined();
  });
});

test('the main branch is that of the server, by its own word first', () => {
  const [one, two, three] = ['1', '2', '3'].map((text) => commit({ 'site.yaml': text }));
  expect(findBase(content())).toEqual({ main: 'main', base: three });
  git('update-ref', 'refs/remotes/origin/main', String(two));
  expect(findBase(content())).toEqual({ main: 'origin/main', base: two });
  git('update-ref', 'refs/remotes/origin/trunk', String(one));
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  expect(findBase(content())).toEqual({ main: 'origin/HEAD', base: one });
});

test('what git refuses is unknown', () => {
  expect(ask(root, 'status', '--short')).toBe('');
  expect(ask(root, 'quatsch')).toBeUndefined();
});
