import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import fences, { LADDER } from '../../.dependency-cruiser.mjs';

const MOST_FILES = 16;
const MOST_LINES = 150;
/** Rooms that are divided into folders of at most `MOST_FILES`. */
const DIVIDED_ROOMS = ['check', 'drawing', 'import', 'site'];
/** A file here is named after what it describes, reads or runs, and may share that name. */
const NAMESAKES = [
  'src/schema/', // the fields of what lib calls by the same name
  'src/data/', // the collection of that name
  'src/cli/', // the command of that name
  'src/pages/', // the last part of a URL
];

const sources = globSync('src/**/*.ts').map((path) => path.replaceAll('\\', '/'));

describe('the fences of .dependency-cruiser.mjs', () => {
  const planted = mkdtempSync(join(tmpdir(), 'warenstrom-'));
  afterAll(() => rmSync(planted, { recursive: true }));

  test.each<[violations: string[], files: Record<string, string>]>([
    [['loose-file: src/lib/loose.ts'], { 'lib/loose.ts': '' }],
    [['loose-file: src/lib/utils/loose.ts'], { 'lib/utils/loose.ts': '' }],
    [
      ['up-from-values: src/lib/values/low.ts'],
      {
        'lib/values/low.ts': "import type { High } from '../articles/high.ts';",
        'lib/articles/high.ts': 'export interface High {}',
      },
    ],
    [
      ['folder-cycle: src/data', 'folder-cycle: src/markdown'],
      {
        'data/one.ts': "import type { Two } from '../markdown/two.ts';",
        'markdown/two.ts': 'export interface Two {}',
        'markdown/three.ts': "import type { Four } from '../data/four.ts';",
        'data/four.ts': 'export interface Four {}',
      },
    ],
    [
      [],
      {
        'lib/articles/high.ts': "import type { Low } from '../values/low.ts';",
        'lib/values/low.ts': 'export interface Low {}',
      },
    ],
  ])('find %j in %j', async (violations, files) => {
    const folder = mkdtempSync(join(planted, 'tree-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'src', path)), { recursive: true });
      writeFileSync(join(folder, 'src', path), text);
    }
    expect((await findViolations(folder)).toSorted()).toEqual(violations);
  });
});

test('CONTRIBUTING describes the ladder as it is', () => {
  const [description = ''] =
    /values →[^.]+/.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8')) ?? [];
  expect(description.split(/\s*[→,]\s*/)).toEqual(LADDER);
});

test.each(LADDER)('no folder of the room %s holds more than 16 files', (room) => {
  const inRoom = sources.filter((path) => path.startsWith(`src/lib/${room}/`));
  const folders = Map.groupBy(inRoom, (path) =>
    DIVIDED_ROOMS.includes(room) ? dirname(path) : room,
  );
  const crowded = [...folders].filter(([, files]) => files.length > MOST_FILES);
  expect(crowded.map(([folder, files]) => `${folder}: ${files.length} files`)).toEqual([]);
});

test('no module is longer than 150 lines', () => {
  const long = sources
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('a file name means one thing', () => {
  const others = sources.filter((path) => !NAMESAKES.some((folder) => path.startsWith(folder)));
  const doubled = [...Map.groupBy(others, (path) => basename(path)).values()];
  expect(doubled.filter((paths) => paths.length > 1)).toEqual([]);
});

test('tests lie in folders like those of what they test', () => {
  const folders = readdirSync('tests/unit', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const rooms = readdirSync('src').concat(LADDER);
  expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
});

/** What the fences find in `src` of a folder, as `rule: file`. */
async function findViolations(folder: string): Promise<string[]> {
  const { forbidden = [], options } = fences;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: resolve(folder),
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}
