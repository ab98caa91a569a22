import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const START_LIMIT = 90_000;
const END_LIMIT = 5_000;

/** A server that answers on loopback. */
export interface Running {
  /** URL of the start page, base path included. */
  url: string;
  close(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) signal(child, 'SIGKILL');
});

/**
 * Runs a server in the foreground and waits until it answers at the URL. Closing it ends it and the
 * processes that it has started. Throws with its output if it ends by itself or never answers.
 */
export async function startProcess(
  url: string,
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv },
): Promise<Running> {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    // A process group of its own: servers start helpers.
    detached: true,
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => output.push(chunk));
  children.add(child);
  const failure = once(child, 'error').then(([error]) => output.push(Buffer.from(String(error))));
  const ended = Promise.race([once(child, 'exit'), failure]).then(() => children.delete(child));
  const end = Date.now() + START_LIMIT;
  while (!(await answers(url))) {
    if (children.has(child) && Date.now() < end) continue;
    signal(child, 'SIGKILL');
    throw new Error(`${command} does not serve ${url}:\n${Buffer.concat(output)}`);
  }
  return {
    url,
    async close() {
      signal(child, 'SIGTERM');
      await Promise.race([ended, wait(END_LIMIT, undefined, { ref: false })]);
      signal(child, 'SIGKILL');
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => wait(100, false),
  );
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has already ended.
  }
}
