import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const run = promisify(execFile);
const SLUG = 'warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden';
// Each command is a process of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let article: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbuchen-'));
  await cp('content', folder, { recursive: true });
  await rm(join(folder, '.ledger'), { force: true });
  article = join(folder, 'articles', `${SLUG}.mdx`);
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs an editors' command on the folder. */
async function command(name: string): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_DIR: folder, BUILD_NOW: '2026-12-24T12:00:00+01:00' };
  try {
    const { stdout, stderr } = await run(process.execPath, ['src/cli/main.ts', name], { env });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string }; // execFile's rejection
    return { code: failed.code, output: failed.stdout + failed.stderr };
  }
}

const change = async (from: string, to: string) =>
  writeFile(article, (await readFile(article, 'utf8')).replace(from, to));

test('recording silences the hint on unrecorded articles', async () => {
  expect((await command('check')).output).toContain('Noch zu verbuchen');
  expect(await command('record')).toMatchObject({ code: 0 });
  const ledger = await readFile(join(folder, '.ledger'), 'utf8');
  expect(ledger).toMatch(new RegExp(`^${SLUG} 2026-12-24 [0-9a-f]{32} 0 -$`, 'm'));
  expect((await command('check')).output).toMatch(/0\sFehler, 0\sHinweise/);
  expect((await command('record')).output).toBe(
    'Nichts zu verbuchen. Entwürfe und geplante Beiträge zählen erst, wenn sie erschienen sind.\n',
  );
});

test('a minor change is recorded once, and its field is removed from the file', async () => {
  await command('record');
  await change('An guten Nachrichten', 'An den guten Nachrichten');
  const refused = await command('record');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.output).toContain(`${SLUG}.mdx:2:1  Hinweis`);
  await change('kicker: Marketing\n', 'kicker: Marketing\neditorial: minor\n');
  expect((await command('record')).code).toBe(0);
  expect(await readFile(article, 'utf8')).not.toContain('editorial');
  expect((await command('check')).output).toMatch(/0\sFehler, 0\sHinweise/);
  await change('An den guten Nachrichten', 'An schlechten Nachrichten');
  expect((await command('check')).output).toContain('geändert worden');
});

test('content with errors is not recorded', async () => {
  await change('kicker: Marketing', 'kikker: Marketing');
  const { code, output } = await command('record');
  expect(code).toBe(1);
  expect(output).toContain('Meinst du `kicker`?');
  expect(output).toContain('Nichts verbucht');
  await expect(readFile(join(folder, '.ledger'))).rejects.toThrow();
});
