import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** What tests run: a server, a browser. */
export interface Tested {
  name: string;
  /** The program that it needs, and the Debian packages that bring it. */
  program?: string;
  packages?: readonly string[];
}

/** Where servers are installed, though not always in the PATH of a user. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** Whether its program is there; as root, a missing one is installed first. Says which. */
export function hasProgram({ name, program, packages = [] }: Tested): boolean {
  if (program === undefined) return true;
  let path = findProgram(program);
  if (path === undefined && process.getuid?.() === 0) {
    console.log(`${name} fehlt: apt-get installiert ${packages.join(' und ')}.`);
    installDebian(packages);
    path = findProgram(program);
  }
  console.log(
    path === undefined
      ? `${name} wird nicht geprüft: Installiere ${packages.join(' und ')}.`
      : `${name}: ${path}`,
  );
  return path !== undefined;
}

/** Installs packages with `apt-get`; without it, or in vain, nothing happens. */
export function installDebian(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    try {
      execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      // Callers look whether the program is there.
    }
  }
}

/** Where a program lies; undefined if it is not installed. */
export function findProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_FOLDERS]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
