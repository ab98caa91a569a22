import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'tests/hosting';

/** Installs the npm packages that only these tests need, unless they are there already. */
export function installPackages(): void {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8');
  const stamp = join(FOLDER, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installiere die Pakete von ${FOLDER}.`);
  execSync(`npm ci --prefix ${FOLDER} --ignore-scripts --no-audit --no-fund`, { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}
