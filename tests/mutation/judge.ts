import { findBrowserTests } from './browser-tests.ts';
import { buildCopiedSites, keepSites } from './copied-sites.ts';
import type { Mutant } from './mutation.ts';
import { findUsers, groupTests, readUsers } from './nearest-tests.ts';
import { succeeds } from './project-copy.ts';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
/** Time limit of tests, in seconds: a mistake may make them run forever. */
let limit = 1800;
const PAGE_TESTS = ['tests/site'];
/** Tests of pages with sites of their own, which are asked last. */
const BUILDING = ['tests/builds/preview.test.ts', 'tests/builds/law-release.test.ts'];

/** Tests asked before all others, which take more than a minute together. */
const FEW = 30;

const users = readUsers();

/** Whether tests pass; so does an empty list. */
async function pass(
  project: 'unit' | 'site' | 'builds',
  tests: readonly string[],
): Promise<boolean> {
  if (tests.length === 0) return true;
  // The newsrooms are a project of their own, of which one history is enough.
  const projects = project === 'unit' ? ['unit', 'histories'] : [project];
  const options = [...projects.map((name) => `--project=${name}`), '--bail=1'];
  return succeeds([...VITEST, ...options, ...tests], limit, { HISTORIES: '1' });
}

function passInBrowser(tests: readonly string[]): Promise<boolean> {
  return succeeds(['tests/browser/run.ts', '--grep-invert', '@sweep', '-x', ...tests], limit);
}

/**
 * Fails unless all tests that will judge mistakes in these files pass without any; how long they take
 * says when tests of a mistake have run too long.
 */
export async function expectNoMistake(files: readonly string[]): Promise<void> {
  const start = performance.now();
  const tests = new Set(files.flatMap((file) => groupTests(file, users).flat()));
  if (!(await pass('unit', [...tests]))) throw new Error('Unit tests fail without a mistake.');
  if (files.some(isInPages)) {
    if (!(await keepSites())) throw new Error('The sites do not build without a mistake.');
    const isRight = (await pass('site', PAGE_TESTS)) && (await pass('builds', BUILDING));
    if (!isRight) throw new Error('Site tests fail without a mistake.');
  }
  limit = 120 + 2 * Math.ceil((performance.now() - start) / 1000);
}

/** Who notices a mistake that is in the copy: unit tests, a build, tests of its pages, more builds. */
export async function findKiller({ file }: Mutant): Promise<string | undefined> {
  const [nearest, others] = groupTests(file, users);
  if (!(await pass('unit', nearest))) return 'nearest';
  if (!(await pass('unit', others.slice(0, FEW)))) return 'unit';
  if (!(await pass('unit', others.slice(FEW)))) return 'unit';
  if (!isInPages(file)) return undefined;
  if (!(await buildCopiedSites())) return 'build';
  if (!(await pass('site', PAGE_TESTS))) return 'site';
  const inBrowser = findBrowserTests(file);
  if (inBrowser.length > 0 && !(await passInBrowser(inBrowser))) return 'browser';
  return file.endsWith('.css') || (await pass('builds', BUILDING)) ? undefined : 'building';
}

/** Whether a build runs a file. */
function isInPages(file: string): boolean {
  return [file, ...findUsers(file, users)].some((user) =>
    /^(?:src\/(?:pages|components|layouts|scripts|styles|content\.config|cli\/build)|astro\.config)/.test(
      user,
    ),
  );
}
