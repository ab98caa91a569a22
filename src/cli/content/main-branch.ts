import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the main branch is found, best first. */
const MAIN = ['origin/HEAD', 'origin/main', 'main'];

/** The main branch and the commit where this branch left it; undefined where git knows neither. */
export function findBase(folder: string): { main: string; base: string } | undefined {
  for (const main of MAIN) {
    const base = git(folder, 'merge-base', 'HEAD', main)?.trim();
    if (base !== undefined) return { main, base };
  }
  return undefined;
}

/** What git prints, or undefined where it fails. */
export function git(folder: string, ...args: string[]): string | undefined {
  // Without a repository, git need not be started only to fail.
  if (!existsSync(folder) || !isInRepository(realpathSync(folder))) return undefined;
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : undefined;
}

function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isInRepository(dirname(folder));
}
