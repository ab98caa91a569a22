import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path in quotes that begins with a dot: an import, a worker or a stylesheet. */
const REFERENCE = /'(?<path>\.{1,2}\/[^']+\.(?:ts|astro|css|mjs))'/g;
const TYPES_ONLY = /^(?:import|export) type [^;]*;/gm;

/** Who names a file, by its path. */
type Users = Map<string, string[]>;

/** Reads which files of `src` and `tests` name which. */
export function readUsers(): Users {
  const users: Users = new Map();
  for (const found of globSync(['src/**/*.{ts,astro}', 'tests/**/*.ts', 'astro.config.mjs'])) {
    const file = found.replaceAll('\\', '/');
    for (const { groups } of readFileSync(file, 'utf8')
      .replace(TYPES_ONLY, '')
      .matchAll(REFERENCE)) {
      const named = join(dirname(file), groups?.path ?? '').replaceAll('\\', '/');
      if (existsSync(named)) users.set(named, [...(users.get(named) ?? []), file]);
    }
  }
  return users;
}

/** Everything that runs a file, the nearest first. */
export function findUsers(file: string, users: Users): string[] {
  const found = new Set([file]);
  // A set lists what is added while it is read.
  for (const used of found) for (const user of users.get(used) ?? []) found.add(user);
  return [...found].slice(1);
}

/**
 * Unit tests that run a file, in two groups: the test of that name, those of its room and those that
 * import it; and all others.
 */
export function groupTests(file: string, users: Users): [nearest: string[], others: string[]] {
  const tests = findUsers(file, users).filter((user) => /^tests\/unit\/.*\.test\.ts$/.test(user));
  const room = join('tests/unit', dirname(file).replace(/^src\/(?:lib\/)?/, ''));
  const name = basename(file).replace(/\.\w+$/, '.test.ts');
  const direct = users.get(file) ?? [];
  const isNear = (test: string) =>
    basename(test) === name || dirname(test) === room || direct.includes(test);
  return [tests.filter(isNear), tests.filter((test) => !isNear(test))];
}
