import { findBase, git } from './main-branch.ts';

/**
 * The lines of the ledger that readers know: those of the main branch where this branch began, and
 * of this branch those that the main branch holds by now. Undefined where git, the main branch or
 * this folder in it is unknown, as in a shallow clone: then all lines count as published.
 */
export function readPublishedLedger(folder: string, own: string): string | undefined {
  const found = findBase(folder);
  if (found === undefined) return undefined;
  const [began, held] = [found.base, found.main].map((commit) => showLedger(folder, commit));
  if (began === undefined || held === undefined) return undefined;
  const known = new Set(held.split(/\r?\n/));
  const merged = own.split(/\r?\n/).filter((line) => known.has(line));
  return [began, ...merged].join('\n');
}

/** Empty where nothing had been recorded, undefined where this was no content folder. */
function showLedger(folder: string, commit: string): string | undefined {
  const ledger = git(folder, 'show', `${commit}:./.ledger`);
  if (ledger !== undefined) return ledger;
  return git(folder, 'cat-file', '-e', `${commit}:./site.yaml`);
}
