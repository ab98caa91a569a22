import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('the index of unchanged articles keeps its address, whatever else is on their pages', async () => {
  const first = await index('Recht', '<p>Kopf</p>');
  expect(await index('Recht', '<p>Anderer Kopf</p>')).toBe(first);
});

test('a changed article makes another index', async () => {
  const first = await index('Recht');
  expect(await index('Handel')).not.toBe(first);
  expect(await index('Recht')).toBe(first);
});

test('pages may change as soon as the index is being made', async () => {
  const site = await writeSite('Recht');
  const written = writeSearchIndex(site, '/', join(folder, 'cache'));
  writeFileSync(join(site, 'artikel/a/index.html'), '<p>Danach</p>');
  await written;
  const [name = ''] = await readdir(join(site, 'suchindex'));
  const hit = await readFile(join(site, 'suchindex', name, 'texte/0.json'), 'utf8');
  expect(JSON.parse(hit)).toMatchObject({ text: 'Recht' });
});

test('an index that cannot be written is an error', async () => {
  const site = await writeSite('Recht');
  await writeFile(join(site, 'suchindex'), '');
  await expect(writeSearchIndex(site, '/', join(folder, 'cache'))).rejects.toThrow('suchindex');
});

/** Writes a site with one article, of which `head` precedes the text; returns its folder. */
async function writeSite(text: string, head = ''): Promise<string> {
  const site = join(folder, 'site');
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'artikel/a'), { recursive: true });
  await mkdir(join(site, 'suche'));
  const page = `<html><body>${head}<div class="prose"><p>${text}</p></div></body></html>`;
  await writeFile(join(site, 'artikel/a/index.html'), page);
  const record = { title: 'A', description: 'B', date: '2026-11-21', year: '2026', topics: [] };
  const articles = [{ url: '/artikel/a/', ...record }];
  const records = JSON.stringify({ articles, synonyms: [] });
  await writeFile(join(site, 'suche/beitraege.json'), records);
  await writeFile(join(site, 'suche/index.html'), '<form data-index="/suchindex/"></form>');
  return site;
}

/** Indexes a site with one article; returns the folder of the index as the search page names it. */
async function index(text: string, head = ''): Promise<string> {
  const site = await writeSite(text, head);
  const search = join(site, 'suche/index.html');
  await writeSearchIndex(site, '/', join(folder, 'cache'));
  const [, name = ''] = /"\/suchindex\/(.+)\/"/.exec(await readFile(search, 'utf8')) ?? [];
  expect(await readdir(join(site, 'suchindex'))).toEqual([name]);
  const read = (file: string) => readFile(join(site, 'suchindex', name, file), 'utf8');
  expect(JSON.parse(await read('texte/0.json'))).toMatchObject({ url: '/artikel/a/', text });
  expect(JSON.parse(await read('verzeichnis.json')).years).toEqual(['2026']);
  return name;
}
