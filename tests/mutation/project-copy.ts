import { spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { applyMutation, type Mutant } from './mutation.ts';

/** The copy of the project in which mistakes are made. It may be deleted at any time. */
export const COPY = resolve('.cache/mutation');

/** What a copy does without. */
const LEFT_OUT = /^(?:node_modules|\.git|\.cache|\.astro|dist.*|test-results)$/;

/** Processes that are still running; each leads a group. */
const running = new Set<number>();

process.on('exit', () => {
  for (const id of running) process.kill(-id, 'SIGKILL');
});
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

/** Copies the project as it is; sites that an earlier run built there are kept. */
export function copyProject(): void {
  mkdirSync(COPY, { recursive: true });
  rmSync(join(COPY, 'output.log'), { force: true });
  for (const part of readdirSync('.').filter((name) => !LEFT_OUT.test(name))) {
    rmSync(join(COPY, part), { recursive: true, force: true });
    cpSync(part, join(COPY, part), { recursive: true, preserveTimestamps: true });
  }
  rmSync(join(COPY, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'), 'junction');
}

/** Calls `judge` while the copy has the mistake in it. */
export async function withMistake<Result>(
  mutant: Mutant,
  judge: () => Promise<Result>,
): Promise<Result> {
  const path = join(COPY, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, applyMutation(source, mutant));
  appendFileSync(join(COPY, 'output.log'), `\n# ${mutant.file}:${mutant.line} ${mutant.to}\n`);
  try {
    return await judge();
  } finally {
    writeFileSync(path, source);
  }
}

/**
 * Whether a program of Node succeeds in the copy within some seconds. What it says is in
 * `output.log` there.
 */
export function succeeds(
  args: readonly string[],
  seconds: number,
  variables: Record<string, string> = {},
): Promise<boolean> {
  const log = openSync(join(COPY, 'output.log'), 'a');
  const child = spawn(process.execPath, args, {
    cwd: COPY,
    env: { ...process.env, ...variables },
    stdio: ['ignore', log, log],
    // A group of its own: whatever it started ends with it.
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const end = () => pid !== undefined && running.has(pid) && process.kill(-pid, 'SIGKILL');
  const timer = setTimeout(end, seconds * 1000);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      closeSync(log);
      if (pid !== undefined) running.delete(pid);
      resolve(code === 0);
    });
  });
}
