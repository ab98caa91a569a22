import { spawnSync } from 'node:child_process';

/** Where the main branch is found, best first. */
const MAIN = ['origin/HEAD', 'origin/main', 'main'];

/**
 * The lines of the ledger that readers know: those of the main branch where this branch began, and
 * of this branch those that the main branch holds by now. Undefined where git, the main branch or
 * this folder in it is unknown, as in a shallow clone: then all lines count as published.
 */
export function readPublishedLedger(folder: string, own: string): string | undefined {
  for (const main of MAIN) {
    const base = git(folder, 'merge-base', 'HEAD', main)?.trim();
    if (base === undefined) continue;
    const [began, held] = [base, main].map((commit) => showLedger(folder, commit));
    if (began === undefined || held === undefined) return undefined;
    const known = new Set(held.split(/\r?\n/));
    const merged = own.split(/\r?\n/).filter((line) => known.has(line));
    return [began, ...merged].join('\n');
  }
  return undefined;
}

/** Empty where nothing had been recorded, undefined where this was no content folder. */
function showLedger(folder: string, commit: string): string | undefined {
  const ledger = git(folder, 'show', `${commit}:./.ledger`);
  if (ledger !== undefined) return ledger;
  return git(folder, 'cat-file', '-e', `${commit}:./site.yaml`);
}

/** What git prints, or undefined where it fails. */
function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : undefined;
}
