import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cache/folder.ts';
import { buildSite, copyProject, NOW, PROJECT_CONTENT } from '../sites.ts';

const project = await copyProject();
const CONTENT = join(project, 'content');
const OUT = join(project, 'dist');
const STAGING = join(project, '.cache', `build-${basename(cacheFolder(CONTENT, '/'))}`);
const ARTICLE = join(CONTENT, 'articles/tiktok-shop-in-deutschland-veroeffentlicht.mdx');

/** A file that exists from that moment on. */
const MOMENTS = {
  'before the first page': join(STAGING, '.prerender'),
  'among the pages': join(STAGING, 'artikel'),
  'at the search index': join(STAGING, 'suche/index.html'),
};

afterAll(() => rmSync(project, { recursive: true }));

const claim = 'a build that is interrupted leaves the earlier output and a cache that can be used';

test(claim, async () => {
  cpSync(PROJECT_CONTENT, CONTENT, { recursive: true });
  await build();
  const before = readTree();
  const text = readFileSync(ARTICLE, 'utf8');

  for (const [moment, file] of Object.entries(MOMENTS)) {
    writeFileSync(ARTICLE, `${text}\nNoch ein Absatz.\n`);
    const code = await interruptWhen(file);
    expect.soft({ moment, code }).toEqual({ moment, code: 130 });
    expect.soft(readTree(), moment).toEqual(before);
    expect.soft(existsSync(STAGING), moment).toBe(false);
  }

  writeFileSync(ARTICLE, text);
  await build();
  expect(readTree()).toEqual(before);
});

async function build(): Promise<void> {
  const { code, output } = await buildSite(OUT, { CONTENT_DIR: CONTENT }, project);
  expect(code, output).toBe(0);
}

/** Starts a build, sends SIGINT as soon as a file exists, and returns the exit code. */
async function interruptWhen(file: string): Promise<number | null> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--out', OUT], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: CONTENT, BUILD_NOW: NOW, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  await waitFor(file, child);
  child.kill('SIGINT');
  const [code] = await closed;
  return code;
}

async function waitFor(file: string, child: ChildProcess): Promise<void> {
  while (!existsSync(file) && child.exitCode === null) await setTimeout(2);
}

function readTree(): Record<string, string> {
  const paths = globSync('**', { cwd: OUT }).filter((path) => statSync(join(OUT, path)).isFile());
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(OUT, path), 'latin1')]),
  );
}
