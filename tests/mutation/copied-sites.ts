import { cpSync, existsSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NOW, SITES, type TestSite } from '../sites.ts';
import { COPY, succeeds } from './project-copy.ts';

/** What builds read and leave behind. */
const CACHE = join(COPY, '.cache');
/** The same from builds without a mistake. */
const KEPT = join(COPY, '.kept');
/** The sites that show a mistake: one holds everything, the other has the search and the legal pages. */
const BUILT = SITES.filter(({ name }) => name !== 'base');
const SECONDS = 300;

/** Builds all sites of the tests, and again with warm caches. Whether they build. */
export async function keepSites(): Promise<boolean> {
  const build = "import('./tests/sites.ts').then(({ buildSites }) => buildSites())";
  restore();
  const areBuilt = (await succeeds(['-e', build], SECONDS)) && (await buildEach());
  rmSync(KEPT, { recursive: true, force: true });
  cpSync(CACHE, KEPT, { recursive: true, preserveTimestamps: true });
  return areBuilt;
}

/** Builds the sites with the mistake in the copy from the caches kept. Whether they build. */
export async function buildCopiedSites(): Promise<boolean> {
  restore();
  return buildEach();
}

function restore(): void {
  rmSync(CACHE, { recursive: true, force: true });
  if (existsSync(KEPT)) cpSync(KEPT, CACHE, { recursive: true, preserveTimestamps: true });
}

async function buildEach(): Promise<boolean> {
  for (const site of BUILT) if (!(await build(site))) return false;
  const now = new Date();
  utimesSync(join(CACHE, 'sites/built'), now, now);
  return true;
}

function build({ folder, contentDir, basePath, origin }: TestSite): Promise<boolean> {
  const args = ['src/cli/main.ts', 'build', '--out', inCopy(folder)];
  return succeeds(args, SECONDS, {
    CONTENT_DIR: inCopy(contentDir),
    BASE_PATH: basePath,
    SITE_URL: origin ?? '',
    BUILD_NOW: NOW,
    NODE_ENV: 'production',
    TZ: 'Europe/Berlin',
  });
}

function inCopy(path: string): string {
  return join(COPY, relative('.', path));
}
