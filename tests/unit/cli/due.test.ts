import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/due.ts';
import { callCommand } from '../../commands.ts';

let folder: string | undefined;

afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
  folder = undefined;
});

test.each<[string, string | undefined, code: number, sentence: string]>([
  ['no build', undefined, 0, 'liegt noch keiner'],
  ['a date in the past', '2020-01-01T00:00:00Z\n', 0, 'fällig seit 2020'],
  ['a date in the future', '2999-01-01T00:00:00Z\n', 1, 'der nächste ist es 2999'],
  ['nothing scheduled', '', 1, 'nichts geplant'],
  ['a file that cannot be read', 'bald', 0, 'fällig seit bald'],
])('of %s the command says so', async (_, text, code, sentence) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await mkdir(join(folder, 'dist-server'));
  const file = join(folder, 'dist-server', 'naechste-veroeffentlichung.txt');
  if (text !== undefined) await writeFile(file, text);
  expect(await run(['--out', join(folder, 'dist')])).toBe(code);
  expect(log.mock.calls[0]?.[0]).toContain(sentence);
});

test.each([
  ['2026-11-21T08:00:00Z', 0],
  ['2026-11-21T08:00:01Z', 1],
])('at 8 a build for %s has the exit code %i', async (moment, code) => {
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  await mkdir(join(folder, 'dist-server'));
  await writeFile(join(folder, 'dist-server/naechste-veroeffentlichung.txt'), `${moment}\n`);
  const settings = { BUILD_NOW: '2026-11-21T08:00:00Z' };
  const outcome = await callCommand(settings, 'due', '--out', join(folder, 'dist'));
  expect([outcome.code, outcome.output]).toEqual([code, expect.stringContaining(moment)]);
});

test('the output is in `dist` unless told otherwise', async () => {
  const before = process.cwd();
  folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  process.chdir(folder);
  const { output } = await callCommand({}, 'due').finally(() => process.chdir(before));
  expect(output).toBe('Ein Bau ist fällig: In dist/ liegt noch keiner.\n');
});

test('wrong usage has an exit code of its own', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['--aus', 'dist'])).toBe(2);
  expect(error.mock.calls[0]?.[0]).toContain('npm run due');
});
