import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

/** The name of a version in the folder of the article `a`. */
const nameOf = (day: number, digest: string) => `a/2026-11-${day}T22-00-00Z-${digest}.txt`;

async function loadNames(...names: string[]) {
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const astro = makeContext();
  await load(loadVersions(folder), astro);
  return { folder, ...astro };
}

/** The days of the later versions that are compared, in their order. */
async function compareDays(...names: string[]): Promise<string[]> {
  const { entries } = await loadNames(...names);
  const { comparisons = [] } = (entries.get('a')?.data ?? {}) as {
    comparisons?: { to: string }[];
  };
  return comparisons.map(({ to }) => to.slice(8, 10));
}

describe('the versions of an article', () => {
  test('are compared by their moments, the newest first, whatever their order on the disk', async () => {
    const days = [12, 15, 11, 14, 13];
    const found = await compareDays(...days.map((day) => nameOf(day, `${day}`)));
    expect(found).toEqual(['15', '14', '13', '12']);
  });

  test.each([
    ['one wording that was recorded twice', ['a', 'a'], []],
    ['a wording that came back', ['a', 'b', 'a'], ['13', '12']],
    ['a wording that two branches have recorded', ['a', 'b', 'b'], ['12']],
    ['two wordings, the first of them twice', ['a', 'a', 'b'], ['13']],
  ])('%s: %j', async (_, digests, days) => {
    const names = digests.map((digest, at) => nameOf(11 + at, digest));
    expect(await compareDays(...names)).toEqual(days);
  });

  test('are found among other files', async () => {
    const { entries } = await loadNames(
      'LIESMICH.md',
      'a/notiz.txt',
      ...[11, 12].map((day) => nameOf(day, `${day}`)),
    );
    expect([...entries.keys()]).toEqual(['a']);
  });

  test('are compared again only when they change', async () => {
    const { folder, entries, ...astro } = await loadNames(nameOf(11, 'a'), nameOf(12, 'b'));
    const before = entries.get('a');
    await load(loadVersions(folder), { folder, entries, ...astro } as never);
    expect(entries.get('a')).toBe(before);
    saveFile(join(folder, nameOf(12, 'b')), 'Anders');
    await load(loadVersions(folder), { folder, entries, ...astro } as never);
    expect(entries.get('a')).not.toBe(before);
  });

  test('may not be kept at all', async () => {
    const astro = makeContext();
    await load(loadVersions(join(makeFolder({}), 'fehlt')), astro);
    expect(astro.entries.size).toBe(0);
  });
});
