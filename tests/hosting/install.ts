import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Host } from './hosts.ts';

const FOLDER = 'tests/hosting';
/** Where servers are installed, though not always in the PATH of a user. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** Installs the npm packages that only these tests need, unless they are there already. */
export function installPackages(): void {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  const stamp = join(FOLDER, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installiere die Pakete von ${FOLDER}.`);
  execSync(`npm ci --prefix ${FOLDER} --ignore-scripts --no-audit --no-fund`, { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

/** Whether the host's program is there; as root, missing ones are installed first. Says which. */
export function hasProgram({ name, program, packages = [] }: Host): boolean {
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

function installDebian(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    try {
      execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      // The caller says that the program is missing.
    }
  }
}

function findProgram(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_FOLDERS]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
