import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callCommand } from '../../commands.ts';

const SLUG = 'warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden';

let folder: string;
let article: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbuchen-'));
  await cp('content', folder, { recursive: true });
  await rm(join(folder, '.ledger'), { force: true });
  await rm(join(folder, '.ledger.d'), { recursive: true, force: true });
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

test('a text with the extension md is recorded as well', async () => {
  await rename(article, article.replace('.mdx', '.md'));
  expect((await command('record')).output).toContain(`Verbucht: ${SLUG}\n`);
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

test('says what was recorded and kept, and what it waits for', async () => {
  const lines = async () => {
    const { code, output } = await command('record');
    const shown = relative('', folder);
    return [
      code,
      ...output
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll(shown, '.')),
    ];
  };
  expect(await lines()).toEqual([
    0,
    'Verbucht: tiktok-shop-in-deutschland-veroeffentlicht',
    `Verbucht: ${SLUG}`,
    'Wortlaut aufbewahrt in ./.ledger.d: 2.',
    expect.stringMatching(/^2\sBeiträge verbucht\.$/),
  ]);
  await change('An guten Nachrichten', 'An den guten Nachrichten');
  expect(await lines()).toEqual([
    1,
    expect.stringMatching(/:2:1 {2}Hinweis/),
    expect.stringMatching(/^0\sBeiträge verbucht, 1\sBeitrag ohne Angabe zur Änderung\.$/),
  ]);
  await change('kicker: Marketing\n', 'kicker: Marketing\neditorial: minor\n');
  expect(await lines()).toEqual([
    0,
    `./articles/${SLUG}.mdx: \`editorial: minor\` gelöscht; die Zeile gilt nur einmal.`,
    `Verbucht: ${SLUG}`,
    'Wortlaut aufbewahrt in ./.ledger.d: 1.',
    expect.stringMatching(/^1\sBeitrag verbucht\.$/),
  ]);
});

test('refuses a ledger that is empty by accident as little as none', async () => {
  await writeFile(join(folder, '.ledger'), '');
  expect(await command('record')).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, '.ledger'), 'utf8')).toContain(SLUG);
});

test('content with errors is not recorded', async () => {
  await change('kicker: Marketing', 'kikker: Marketing');
  const { code, output } = await command('record');
  expect(code).toBe(1);
  expect(output).toContain('Meinst du `kicker`?');
  expect(output).toContain('Nichts verbucht');
  await expect(readFile(join(folder, '.ledger'))).rejects.toThrow();
});

const versions = join('.ledger.d', SLUG);
const namesOf = async () => (await readdir(join(folder, versions))).toSorted();
const correct = () =>
  change(
    'kicker: Marketing\n',
    'kicker: Marketing\ncorrections: [{ date: 2026-12-20, text: "Falsch war a, richtig ist b." }]\n',
  );

test('keeps the wording of each version, and writes nothing for an unchanged one', async () => {
  await command('record');
  const [first = ''] = await namesOf();
  expect(first).toMatch(/^2026-12-24T11-00-00Z-[0-9a-f]{12}-[0-9a-f]{12}\.txt$/);
  await command('record');
  expect(await namesOf()).toEqual([first]);
  await change('An guten Nachrichten', 'An den guten Nachrichten');
  await correct();
  expect((await command('record')).output).toContain('.ledger.d: 1.');
  expect(await namesOf()).toHaveLength(2);
  const kept = await readFile(join(folder, versions, first), 'utf8');
  expect(kept).toContain('An guten Nachrichten');
});

test('keeps the wording of what was recorded without it', async () => {
  await command('record');
  await rm(join(folder, '.ledger.d'), { recursive: true });
  expect(await command('record')).toMatchObject({ code: 0 });
  expect(await namesOf()).toHaveLength(1);
});

test('keeps an empty file for a former wording that only the ledger knows', async () => {
  await command('record');
  await rm(join(folder, '.ledger.d'), { recursive: true });
  await correct();
  await command('record');
  const [former = '', ...later] = await namesOf();
  expect(await readFile(join(folder, versions, former), 'utf8')).toBe('');
  expect(later).toHaveLength(1);
  expect((await command('check')).output).toMatch(/0\sFehler, 0\sHinweise/);
});

test('refuses a version that was altered, but not one that was emptied', async () => {
  await command('record');
  await correct();
  await command('record');
  const [name = ''] = await namesOf();
  await writeFile(join(folder, versions, name), 'Ein anderer Wortlaut\n');
  expect((await command('check')).output).toMatch(/\.txt:1:1 {2}Fehler {2}Der Wortlaut dieser/);
  await writeFile(join(folder, versions, name), '');
  expect((await command('check')).output).toMatch(/0\sFehler, 0\sHinweise/);
});

test('keeps no wording where the publisher wants none', async () => {
  const site = join(folder, 'site.yaml');
  await writeFile(site, `${await readFile(site, 'utf8')}versions: false\n`);
  expect(await command('record')).toMatchObject({ code: 0 });
  await expect(namesOf()).rejects.toThrow();
});
