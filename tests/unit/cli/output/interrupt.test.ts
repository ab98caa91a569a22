import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A build that writes two files, with a function that sends the signal at some point. */
const SCRIPT = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { buildInto } from '${new URL('../../../../src/cli/output/output-folder.ts', import.meta.url).href}';
const [out, signal, moment] = process.argv.slice(1);
const interrupt = async (now) => {
  if (now !== moment) return;
  process.kill(process.pid, signal);
  await setTimeout(1000);
};
await buildInto(out, async (folder) => {
  console.log(folder);
  await interrupt('at its start');
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + '/index.html', 'neu');
  await interrupt('halfway');
  writeFileSync(folder + '/neu.html', 'neu');
  if (moment === 'while its output replaces the earlier one') process.kill(process.pid, signal);
});
await interrupt('after its end');
`;

let content = '';
const inside = `.cache/interrupt-${process.pid}`;

beforeEach(async () => {
  // A content folder of its own has its own folder to build in.
  content = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  for (const out of [inside, join(content, 'dist')]) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'alt.html'), 'alt');
  }
});
afterEach(async () => {
  await rm(content, { recursive: true });
  await rm(inside, { recursive: true });
});

async function buildAndInterrupt(out: string, signal: string, moment: string) {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT, out, signal, moment],
    { env: { ...process.env, CONTENT_DIR: content }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  const [code] = await once(child, 'close');
  const staging = resolve(output.join('').trim());
  const isLeft = existsSync(staging) || existsSync(`${staging}-former`);
  return { code, isLeft, files: (await readdir(out)).toSorted() };
}

describe.each([
  ['within the project', () => inside],
  ['elsewhere', () => join(content, 'dist')],
])('a build %s', (_, out) => {
  test.each([
    ['SIGINT', 'at its start'],
    ['SIGINT', 'halfway'],
    ['SIGTERM', 'halfway'],
    ['SIGHUP', 'halfway'],
  ])('that %s ends %s leaves the earlier output and nothing else', async (signal, moment) => {
    expect(await buildAndInterrupt(out(), signal, moment)).toEqual({
      code: 130,
      isLeft: false,
      files: ['alt.html'],
    });
  });

  test('replaces the earlier output completely, even when told to end meanwhile', async () => {
    const moment = 'while its output replaces the earlier one';
    expect(await buildAndInterrupt(out(), 'SIGINT', moment)).toEqual({
      code: 0,
      isLeft: false,
      files: ['index.html', 'neu.html'],
    });
  });
});

test('after a build signals have their usual effect', async () => {
  expect(await buildAndInterrupt(inside, 'SIGINT', 'after its end')).toEqual({
    code: null,
    isLeft: false,
    files: ['index.html', 'neu.html'],
  });
});
