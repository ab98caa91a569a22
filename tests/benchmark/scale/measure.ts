import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** The cost of a command, all processes that it started included. */
export interface Cost {
  /** Seconds of the processor, user and system. Zero where the system does not report it. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** Peak resident memory of the main process in MB. */
  peak: number;
  /** Peak of the sum over all processes, sampled. */
  peakOfAll: number;
  /** What the command says of its work. */
  remarks?: string;
}

const SAMPLING_MS = 100;
const TICKS_PER_SECOND = 100;
const KILOBYTES_PER_MEGABYTE = 1024;

/** Runs a command of ours. Throws with its output when it fails. */
export async function measureCommand(
  args: readonly string[],
  variables: Record<string, string>,
): Promise<Cost & { output: string }> {
  return measure(process.execPath, ['src/cli/main.ts', ...args], variables);
}

/** Runs any command to its end. Throws with its output when it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<Cost & { output: string }> {
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => output.push(String(chunk)));
  }
  const finish = watchCost(child);
  const [code] = await once(child, 'close');
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} fails:\n${output.join('').slice(-2000)}`);
  return { ...finish(), output: output.join('') };
}

/** Watches a process that has just started; the function returned is called after its end. */
function watchCost({ pid = 0 }: ChildProcess): () => Cost {
  const started = performance.now();
  const waitedBefore = readTicks('self').waited;
  const ticks = new Map<number, number>();
  let peak = Number.NaN;
  let peakOfAll = Number.NaN;
  const sampling = setInterval(() => {
    const tree = treeOf(pid);
    for (const each of tree) ticks.set(each, readTicks(each).own || (ticks.get(each) ?? 0));
    peak = readMemory(pid, 'VmHWM') ?? peak;
    const sum = tree.reduce((all, each) => all + (readMemory(each, 'VmRSS') ?? 0), 0);
    peakOfAll = Math.max(sum, Number.isNaN(peakOfAll) ? 0 : peakOfAll);
  }, SAMPLING_MS);
  return () => {
    clearInterval(sampling);
    const wall = (performance.now() - started) / 1000;
    const waited = readTicks('self').waited - waitedBefore;
    const sampled = [...ticks.values()].reduce((sum, each) => sum + each, 0);
    // A command does not wait for a process that it leaves behind, such as the search indexer.
    const cpu = Math.max(waited, sampled) / TICKS_PER_SECOND;
    return { cpu, wall, peak, peakOfAll };
  };
}

/** Processor time of a process, and of those that it started and waited for. */
function readTicks(pid: number | 'self'): { own: number; waited: number } {
  const stat = readProc(`${pid}/stat`) ?? '';
  // From field 3 on; the second one, a name in parentheses, may contain spaces.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, waitedUser = 0, waitedSystem = 0] = fields.slice(11, 15);
  return { own: user + system, waited: waitedUser + waitedSystem };
}

function treeOf(pid: number): number[] {
  const children = readProc(`${pid}/task/${pid}/children`)?.split(' ').filter(Boolean) ?? [];
  return [pid, ...children.flatMap((child) => treeOf(Number(child)))];
}

function readMemory(pid: number, name: 'VmHWM' | 'VmRSS'): number | undefined {
  const [, kilobytes] =
    new RegExp(`${name}:\\s+(\\d+)`).exec(readProc(`${pid}/status`) ?? '') ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / KILOBYTES_PER_MEGABYTE;
}

/** A file of the kernel; only Linux has them. */
function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}
