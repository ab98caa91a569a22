import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';

const SLUG = 'warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden';

let folder: string;
let article: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbuchen-'));
  await cp('content', folder, { recursive: true });
  await rm(join(folder, '.ledger'), { force: true });
  article = join(folder, 'articles', `${SLUG}.mdx`);
});

afterEach(() => rm(folder, { recursive: true }));

const command = (name: string) =>
  callCommand({ CONTENT_DIR: folder, BUILD_NOW: '2026-12-24T12:00:00+01:00' }, name);

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
