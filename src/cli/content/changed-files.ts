import { join } from 'node:path';
import { findBase, git } from './main-branch.ts';

/**
 * The files below a folder that differ from where this branch left the main branch, as absolute
 * paths; undefined without git.
 */
export function listChangedFiles(folder: string): ReadonlySet<string> | undefined {
  const base = findBase(folder)?.base ?? 'HEAD';
  const changed = git(folder, 'diff', '--name-only', '-z', '--relative', base);
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '-z');
  if (changed === undefined || added === undefined) return undefined;
  const names = `${changed}\0${added}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => join(folder, name)));
}
