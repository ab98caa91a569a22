import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadVersions } from '../../../src/loaders/versions.ts';
import { load, makeContext, makeFolder, saveFile } from './fake-context.ts';

const FIRST = 'schlicht/2026-11-14T22-00-00Z-aaaaaaaaaaaa.txt';
const SECOND = 'schlicht/2026-11-16T09-00-00Z-bbbbbbbbbbbb.txt';

test('compares an article once its second version is recorded', async () => {
  const folder = makeFolder({ [FIRST]: '' });
  const astro = makeContext();
  await load(loadVersions(folder), astro);
  expect([...astro.entries.keys()]).toEqual([]);
  saveFile(join(folder, SECOND), '');
  await astro.report('add', join(folder, SECOND));
  expect([...astro.entries.keys()]).toEqual(['schlicht']);
});
