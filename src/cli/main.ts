/** Entry point of the editors' and publisher's commands: `node src/cli/main.ts check`. */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import type { Command } from './command-line.ts';
import { explainError } from './explain-error.ts';

/** Loaded only when called, so that even errors in the environment are explained in German. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  dev: () => import('./dev.ts'),
  due: () => import('./due.ts'),
  font: () => import('./font.ts'),
  image: () => import('./image.ts'),
  import: () => import('./import.ts'),
  new: () => import('./new.ts'),
  record: () => import('./record.ts'),
  rename: () => import('./rename.ts'),
  schemas: () => import('./schemas.ts'),
  start: () => import('./start.ts'),
};

/** Runs a command by its name and explains what it throws; resolves to the exit code. */
export async function runCommand(name: string, args: string[]): Promise<number> {
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new Error(`Befehle: ${Object.keys(COMMANDS).join(', ')}`);
    return await (await load()).run(args);
  } catch (error) {
    console.error(explainError(error));
    return 1;
  }
}

if (import.meta.main) {
  enableCompileCache('node_modules/.cache/node');
  const [name = '', ...args] = process.argv.slice(2);
  process.exitCode = await runCommand(name, args);
}
