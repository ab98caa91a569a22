import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';
import { copyContent } from './copy-content.ts';

let folder = '';
const article = (title: string, body: string, fields = 'publishedAt: 2026-11-01') =>
  `---\ntitle: ${title}\ndescription: Ein Satz, der sagt, worum es in diesem Beitrag wirklich geht.\nauthors: [redaktion]\ntags: [europa]\n${fields}\n---\n${body}\n`;

beforeAll(async () => {
  folder = await copyContent();
  const articles = join(folder, 'articles');
  await mkdir(join(articles, 'eins'));
  await writeFile(join(articles, 'eins.md'), article('Der erste Text', '[A](/artikel/nichts/)'));
  await writeFile(join(articles, 'zwei.mdx'), article('Der zweite Text', '[B](/artikel/fort/)'));
  await writeFile(
    join(articles, 'bald.mdx'),
    article('Ein Text von morgen', 'Text.', 'publishedAt: 2027-01-01'),
  );
  await writeFile(join(folder, 'pages', 'impressum.md'), '---\ntitel: x\n---\n');
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...args: string[]) => callCommand({ CONTENT_DIR: folder }, 'check', ...args);
const inFolder = (path: string) => join(folder, path);

test.each<[paths: string[], files: string[], sum: RegExp, code: number]>([
  [['articles/eins.md'], ['eins.md'], /^1\sText geprüft: 1\sFehler/m, 1],
  [['articles/zwei.mdx'], ['zwei.mdx'], /^1\sText geprüft: 1\sFehler/m, 1],
  [['articles/eins.md', 'articles/zwei.mdx'], ['eins.md', 'zwei.mdx'], /^2\sTexte geprüft: 2/m, 1],
  [['articles/bald.mdx'], [], /^1\sText geprüft: 0\sFehler/m, 0],
  [['articles/'], ['eins.md', 'zwei.mdx'], /^\d+\sTexte geprüft: 2\sFehler/m, 1],
  [['authors'], [], /^0\sTexte geprüft: 0\sFehler/m, 0],
  [['tags.yaml'], [], /^0\sTexte geprüft: 0\sFehler/m, 0],
])('check -- %j names errors in %j alone', async (paths, files, sum, expected) => {
  const { code, output } = await check(...paths.map(inFolder));
  const named = [...output.matchAll(/^\S*?([\w.-]+):\d+:\d+ {2}Fehler/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(files);
  expect(output).toMatch(sum);
  expect(code).toBe(expected);
});

test('without a path everything is named, and what is scheduled', async () => {
  const { code, output } = await check();
  expect(output).toMatch(/eins\.md:\d/);
  expect(output).toMatch(/zwei\.mdx:\d/);
  expect(output).toMatch(/impressum\.md:\d/);
  expect(output).toMatch(/Ein Text von morgen|bald/);
  expect(code).toBe(1);
});

test('names what is scheduled only where it is asked for', async () => {
  expect((await check(inFolder('articles/bald.mdx'))).output).toContain('bald');
  expect((await check(inFolder('articles/eins.md'))).output).not.toContain('bald');
});

test('spells only what is asked for', async () => {
  await writeFile(
    inFolder('articles/bald.mdx'),
    article('Morgen', 'Eine Bestelung.', 'draft: true'),
  );
  expect((await check(inFolder('articles/bald.mdx'))).output).toContain('Bestelung');
  expect((await check(inFolder('articles/zwei.mdx'))).output).not.toContain('Bestelung');
  expect((await check()).output).not.toContain('Bestelung');
});

test('without a path spells what a branch has changed', async () => {
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  await writeFile(inFolder('articles/lokal.mdx'), article('Lokal', 'Eine Leeferung.'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
      cwd: folder,
    });
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  const unchanged = await check();
  await appendFile(inFolder('articles/lokal.mdx'), 'Noch eine.\n');
  const changed = await check();
  await rm(inFolder('.git'), { recursive: true });
  await rm(inFolder('articles/lokal.mdx'));
  expect(unchanged.output).not.toContain('Leeferung');
  expect(changed.output).toContain('Leeferung');
});

test('every file that is read may be asked for, and no other', async () => {
  const own = ['series.yaml', 'synonyme.yaml', 'woerter.txt', 'hausstil.yaml', '.ledger'];
  for (const name of own) await writeFile(inFolder(name), '');
  const versions = ['.ledger.d/a/a.txt', '.ledger.d/a/b.txt'];
  await mkdir(inFolder('.ledger.d/a'), { recursive: true });
  for (const name of versions) await writeFile(inFolder(name), '');
  await mkdir(inFolder('articles/ordner.md'));
  const all = ['site.yaml', 'tags.yaml', 'silbentrennung.txt', 'pages/impressum.md', ...own];
  const asked = [...all, ...versions, 'articles/ordner.md', 'authors/redaktion.yaml'].map(inFolder);
  const { output } = await check(...asked);
  for (const name of [...own, ...versions, 'articles/ordner.md'])
    await rm(inFolder(name), { recursive: true });
  expect(output).not.toContain('gehört nicht zu den Inhalten');
  expect(output).toContain('ordner.md:1:1');
  expect((await check(inFolder('README.md'))).output).toContain('gehört nicht zu den Inhalten');
});

test.each([
  ['eins.md', 'articles/eins.md'],
  ['articles/einz.md', 'articles/eins.md'],
])('answers %s with the file that is meant', async (path, meant) => {
  const { code, output } = await check(inFolder(path));
  const shown = relative('', inFolder(path));
  expect([code, output]).toEqual([
    1,
    `${shown} gehört nicht zu den Inhalten, die geprüft werden. Meinst du ${relative('', inFolder(meant))}?\n`,
  ]);
});

test('refuses a path outside the content', async () => {
  const other = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  const { code, output } = await check(inFolder('articles/eins.md'), other);
  await rm(other, { recursive: true });
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/gehört nicht zu den Inhalten, die geprüft werden\.\n$/),
  ]);
});

test.each<[format: string, output: RegExp]>([
  ['text', /eins\.md:8:1 {2}Fehler {2}/],
  ['github', /^::error file=\S+eins\.md,line=8/m],
  ['json', /^\[\n {2}\{\n/],
  ['xml', /^--format kennt text, github, json, nicht „xml“/],
])('writes %s', async (format, expected) => {
  const { output } = await check(`--format=${format}`, inFolder('articles/eins.md'));
  expect(output).toMatch(expected);
});
