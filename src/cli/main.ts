/**
 * Entry point of the editors' and publisher's commands: `node src/cli/main.ts check`. A command is
 * loaded only when it is called, so that even errors in the environment are explained in German.
 */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import type { Command } from './command-line.ts';
import { explainError } from './explain-error.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  dev: () => import('./dev.ts'),
  font: () => import('./font.ts'),
  import: () => import('./import.ts'),
  new: () => import('./new.ts'),
  record: () => import('./record.ts'),
  rename: () => import('./rename.ts'),
  schemas: () => import('./schemas.ts'),
  start: () => import('./start.ts'),
};

enableCompileCache('node_modules/.cache/node');
const [name = '', ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new Error(`Befehle: ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = await (await load()).run(args);
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
