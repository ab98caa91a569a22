import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/cli/content/read-content.ts';
import { change, EDITS } from '../../builds/content-edits.ts';
import { eachOf, present } from '../../expectations.ts';
import { createRandom } from '../../random.ts';
import { writeShowcase } from '../../showcase/write-showcase.ts';
import { pickEffort } from '../../thorough.ts';

vi.mock('../../../src/lib/source/text-tree.ts', { spy: true });
vi.mock('../../../src/markdown/find-typography.ts', { spy: true });
// Test files share their modules; those loaded before are not spied on.
vi.resetModules();
const { checkFolder } = await import('../../../src/cli/check-folder.ts');
const { readText } = await import('../../../src/lib/source/text-tree.ts');
const { findTypography } = await import('../../../src/markdown/find-typography.ts');

type Settings = Omit<NonNullable<Parameters<typeof checkFolder>[1]>, 'cacheDir'>;

const BEFORE: Settings = { now: new Date('2026-11-21T12:00:00Z'), siteUrl: undefined };
const RELEASE: Settings = { ...BEFORE, siteUrl: 'https://magazin.test' };
const LATER: Settings = { now: new Date('2027-11-21T12:00:00Z'), siteUrl: undefined };

/** Edits after which something is wrong, in the text itself or in others that depend on it. */
const MISTAKES: Readonly<Record<string, (folder: string) => void>> = {
  'a placeholder and straight quotes': (folder) =>
    append(folder, 2, '\nTODO: "Ein Zitat.\n\n### Zu tief\n'),
  'links to an article': (folder) =>
    append(folder, 3, '\n[A](/artikel/schlichter-text/) und [B](/artikel/schlichter-text/#x).\n'),
  'an image that is gone': (folder) => rmSync(join(folder, 'articles/lager.jpg')),
  'no image': (folder) => writeFileSync(join(folder, 'articles/entwurfswort-bild.jpg'), 'Text'),
  'a topic that is gone': (folder) =>
    change(join(folder, 'tags.yaml'), /^datenschutz:/m, 'datenschutzrecht:'),
  'an author who is gone': (folder) => rmSync(join(folder, 'authors/redaktion.yaml')),
  'a field that does not exist': (folder) => field(folder, 4, 'titel: Nein'),
  'a circle of references': (folder) => field(folder, 5, 'kicker: &a [*a]'),
  'a date in the future': (folder) => field(folder, 6, 'updatedAt: 2027-01-05'),
  'the title of another article': (folder) => {
    for (const number of [6, 7]) change(path(folder, number), /^title: .*$/m, 'title: Gleich so');
  },
  'an article that becomes a draft': (folder) =>
    change(
      join(folder, 'articles/schlichter-text.md'),
      /^publishedAt/m,
      'draft: true\npublishedAt',
    ),
  'MDX that cannot be parsed': (folder) => append(folder, 7, '\n<Note>\n\nOffen {\n'),
  'a site without a name': (folder) => change(join(folder, 'site.yaml'), /^name: .*$/m, ''),
  'a torn ledger': (folder) => writeFileSync(join(folder, '.ledger'), 'kaputt\n'),
};

/** One of the generated articles that are still there. */
const path = (folder: string, number: number) => {
  const paths = globSync(join(folder, 'articles/lagerbericht-*.mdx')).toSorted();
  return present(paths[(number - 1) % paths.length]);
};
const append = (folder: string, number: number, text: string) =>
  appendFileSync(path(folder, number), text);
const field = (folder: string, number: number, text: string) =>
  change(path(folder, number), /^(publishedAt: .*)$/m, `$1\n${text}`);

let root: string;
let folder: string;
let showcase: string;
const cacheDir = () => join(root, 'cache');

const check = async (settings = BEFORE, cache = cacheDir()) =>
  checkFolder(await readContent(folder), { ...settings, cacheDir: cache });

beforeAll(async () => {
  showcase = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  await writeShowcase(showcase);
  // They say the same as those before.
  for (const name of globSync('articles/lagerbericht-nummer-[1-4][0-9].mdx', { cwd: showcase }))
    rmSync(join(showcase, name));
});
afterAll(() => rmSync(showcase, { recursive: true }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  folder = join(root, 'content');
  cpSync(showcase, folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(eachOf(pickEffort([1], [1, 2])))(
  'finds with a cache what it finds without, after many edits (%i)',
  async (seed) => {
    const random = createRandom(seed);
    const edits = Object.entries({ ...EDITS, ...MISTAKES })
      .map(([name, edit]) => ({ name, edit, order: random() }))
      .toSorted((left, right) => left.order - right.order)
      .slice(0, pickEffort(8, Number.POSITIVE_INFINITY));
    const found = new Set<string>();
    for (const [index, { name, edit }] of eachOf(edits.entries())) {
      await edit(folder, random);
      const settings = [BEFORE, RELEASE, LATER][index % 3] ?? BEFORE;
      const cached = await check(settings);
      const fresh = await check(settings, join(root, 'none', name));
      expect(cached.problems, name).toEqual(fresh.problems);
      expect(cached.unreadable, name).toEqual(fresh.unreadable);
      const articles = ({ library }: typeof cached) =>
        library.articles.map(({ data, isPublic, isExpected }) => ({ data, isPublic, isExpected }));
      expect(articles(cached), name).toEqual(articles(fresh));
      for (const { rule } of fresh.problems) found.add(rule);
    }
    expect(found.size).toBeGreaterThan(pickEffort(4, 10));
  },
  120_000,
);

test('examines again only what has been edited', async () => {
  await check();
  vi.mocked(readText).mockClear();
  vi.mocked(findTypography).mockClear();
  await check();
  expect(readText).not.toHaveBeenCalled();
  expect(findTypography).not.toHaveBeenCalled();
  append(folder, 2, '\nEin Satz mehr.\n');
  await check();
  expect(readText).toHaveBeenCalledTimes(1);
  expect(vi.mocked(findTypography).mock.calls.map(([text]) => text.path)).toEqual([
    expect.stringContaining('lagerbericht-nummer-2.mdx'),
  ]);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -3)],
  ['of somebody else', () => '{"a":"fremd"}\n[]'],
])('ignores a cache that is %s', async (_, damage) => {
  const { problems } = await check();
  const file = join(cacheDir(), 'check.json');
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  vi.mocked(readText).mockClear();
  expect((await check()).problems).toEqual(problems);
  expect(readText).toHaveBeenCalled();
});

test('checks without a word where nothing can be written', async () => {
  const { problems } = await check();
  const file = join(root, 'file');
  writeFileSync(file, '');

  expect((await check(BEFORE, join(file, 'cache'))).problems).toEqual(problems);
});
