import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { writeShowcase } from './showcase/write-showcase.ts';

const run = promisify(execFile);

/** The moment that tests take for now. */
export const NOW = '2026-11-22T08:00:00+01:00';

/** What a command said, and its exit code. */
export interface Outcome {
  code: number;
  output: string;
}

/** A site built for the tests. */
export interface TestSite {
  name: 'root' | 'base' | 'showcase';
  /** The built files. */
  folder: string;
  contentDir: string;
  basePath: string;
  /** Undefined for a preview. */
  origin: string | undefined;
  /** Of the machine that builds; no page may depend on it. */
  timeZone: string;
}

export const PROJECT_CONTENT = resolve('content');
const CACHE = resolve('.cache');
const STAMP = join(CACHE, 'sites', 'built');
/** All that a build reads of the project. Packages are found in the folders above a copy. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package.json'];
const SETTINGS = {
  SITE_URL: '',
  BASE_PATH: '',
  BUILD_NOW: NOW,
  // Vitest sets NODE_ENV=test, which Astro would adopt.
  NODE_ENV: 'production',
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/node'),
};

export const SITES: readonly TestSite[] = [
  describeSite({ name: 'root', basePath: '/', contentDir: PROJECT_CONTENT }),
  describeSite({
    name: 'base',
    basePath: '/magazin/',
    origin: 'https://magazin.test',
    timeZone: 'America/Los_Angeles',
  }),
  describeSite({ name: 'showcase', basePath: '/', origin: 'https://magazin.test' }),
];

/** Finds a site by name. */
export function findSite(name: TestSite['name']): TestSite {
  const site = SITES.find((candidate) => candidate.name === name);
  if (site === undefined) throw new Error(`No site is called ${name}.`);
  return site;
}

/** Builds the three sites; does nothing when they are newer than all their sources. */
export async function buildSites(): Promise<void> {
  if (isFresh()) return;
  await rm(STAMP, { force: true });
  await writeContents();
  await Promise.all(
    SITES.map(async ({ name, folder, contentDir, basePath, origin, timeZone }) => {
      await rm(folder, { recursive: true, force: true });
      const { code, output } = await buildSite(folder, {
        CONTENT_DIR: contentDir,
        BASE_PATH: basePath,
        SITE_URL: origin ?? '',
        TZ: timeZone,
      });
      if (code !== 0) throw new Error(`The site ${name} does not build:\n${output}`);
    }),
  );
  writeFileSync(STAMP, '');
}

/**
 * Builds a site as a publisher does, at a fixed time. Nothing is shared with other builds, past or
 * present, except in a project that is given.
 */
export async function buildSite(
  folder: string,
  variables: Record<string, string>,
  project?: string,
): Promise<Outcome> {
  const cwd = project ?? (await copyProject());
  const contentDir = resolve(variables.CONTENT_DIR ?? PROJECT_CONTENT);
  const env = { ...process.env, ...SETTINGS, ...variables, CONTENT_DIR: contentDir };
  const args = ['src/cli/main.ts', 'build', '--out', resolve(folder)];
  const outcome = await run(process.execPath, args, { cwd, env }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: unknown) => {
      if (!isFailedRun(error)) throw error;
      return { code: error.code, output: error.stdout + error.stderr };
    },
  );
  if (project === undefined) await rm(cwd, { recursive: true });
  return outcome;
}

/**
 * A copy of the program, with an `.astro` folder and caches of its own: two builds in one folder
 * would overwrite each other's. Returns its path.
 */
export async function copyProject(): Promise<string> {
  await mkdir(join(CACHE, 'projects'), { recursive: true });
  const project = await mkdtemp(join(CACHE, 'projects', 'test-'));
  await Promise.all(PROGRAM.map((part) => cp(part, join(project, part), { recursive: true })));
  return project;
}

async function writeContents(): Promise<void> {
  const { contentDir } = findSite('base');
  await rm(contentDir, { recursive: true, force: true });
  await cp(PROJECT_CONTENT, contentDir, { recursive: true });
  await cp('tests/showcase/site.yaml', join(contentDir, 'site.yaml'));
  await writeShowcase(findSite('showcase').contentDir);
}

function isFresh(): boolean {
  if (!existsSync(STAMP)) return false;
  const sources = globSync([
    '{content,public,src,tests/showcase}{,/**}',
    '{astro.config.mjs,package-lock.json,tests/sites.ts}',
  ]);
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
  return newest < statSync(STAMP).mtimeMs;
}

function describeSite(site: Pick<TestSite, 'name' | 'basePath'> & Partial<TestSite>): TestSite {
  return {
    contentDir: join(CACHE, 'content', site.name),
    origin: undefined,
    timeZone: 'Europe/Berlin',
    ...site,
    folder: join(CACHE, 'sites', site.name),
  };
}

function isFailedRun(error: unknown): error is { code: number; stdout: string; stderr: string } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stdout' in error
  );
}

if (import.meta.main) await buildSites();
