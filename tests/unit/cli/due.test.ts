import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/due.ts';

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

test('wrong usage has an exit code of its own', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await run(['--aus', 'dist'])).toBe(2);
  expect(error.mock.calls[0]?.[0]).toContain('npm run due');
});
