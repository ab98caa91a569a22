import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { writeShowcase } from './showcase/write-showcase.ts';

const run = promisify(execFile);

/** A site built for the tests. */
export interface TestSite {
  name: 'root' | 'base' | 'showcase';
  /** The built files. */
  folder: string;
  contentDir: string;
  basePath: string;
  /** Undefined for a preview. */
  origin: string | undefined;
}

export const PROJECT_CONTENT = resolve('content');
const CACHE = resolve('.cache');
const STAMP = join(CACHE, 'sites', 'built');

export const SITES: readonly TestSite[] = [
  describeSite({ name: 'root', basePath: '/', contentDir: PROJECT_CONTENT }),
  describeSite({ name: 'base', basePath: '/magazin/', origin: 'https://magazin.test' }),
  describeSite({ name: 'showcase', basePath: '/', origin: 'https://magazin.test' }),
];

/** Finds a site by name. */
export function findSite(name: TestSite['name']): TestSite {
  const site = SITES.find((candidate) => candidate.name === name);
  if (site === undefined) throw new Error(`No site is called ${name}.`);
  return site;
}

/**
 * Builds the three sites, one after another since they share Astro's cache; does nothing when they
 * are newer than all their sources.
 */
export async function buildSites(): Promise<void> {
  if (isFresh()) return;
  await rm(STAMP, { force: true });
  await writeContents();
  for (const site of SITES) {
    await rm(site.folder, { recursive: true, force: true });
    const { code, output } = await buildSite(site.folder, {
      CONTENT_DIR: site.contentDir,
      BASE_PATH: site.basePath,
      SITE_URL: site.origin ?? '',
      TZ: 'Europe/Berlin',
    });
    if (code !== 0) throw new Error(`The site ${site.name} does not build:\n${output}`);
  }
  writeFileSync(STAMP, '');
}

/** Runs the build command as a publisher does, at a fixed time. */
export async function buildSite(
  folder: string,
  variables: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, BUILD_NOW: '2026-11-22T08:00:00+01:00', ...variables };
  const args = ['src/cli/main.ts', 'build', '--out', folder];
  try {
    // Vitest sets NODE_ENV=test, which Astro would adopt.
    const done = await run(process.execPath, args, { env: { ...env, NODE_ENV: 'production' } });
    return { code: 0, output: done.stdout + done.stderr };
  } catch (error) {
    if (!isFailedRun(error)) throw error;
    return { code: error.code, output: error.stdout + error.stderr };
  }
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

function describeSite(
  site: Pick<TestSite, 'name' | 'basePath'> & { origin?: string; contentDir?: string },
): TestSite {
  return {
    contentDir: join(CACHE, 'content', site.name),
    origin: undefined,
    ...site,
    folder: join(CACHE, 'sites', site.name),
  };
}

function isFailedRun(error: unknown): error is { code: number; stdout: string; stderr: string } {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stdout' in error
  );
}
