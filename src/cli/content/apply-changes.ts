import { randomUUID } from 'node:crypto';
import {
  chmod,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { explainError } from '../explain-error.ts';

/** One change on the disk. Only `replace` overwrites anything. */
export type Change =
  | { kind: 'create' | 'replace'; path: string; content: string | Uint8Array }
  | { kind: 'move'; path: string; to: string }
  | { kind: 'copy'; path: string; to: string }
  | { kind: 'remove'; path: string };

/**
 * Applies all changes, or none: everything new is first written to hidden drafts beside the
 * targets, where a full disk or a missing permission shows while nothing has changed yet. What
 * remains is renaming, in the order given. Should that fail halfway, no text is lost; the error
 * lists what has changed and what has not. Throws German sentences. Ctrl + C takes effect
 * afterwards.
 */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  const traces: string[] = [];
  const done: string[] = [];
  let current = '';
  const resumeSignals = deferSignals();
  try {
    const renamings: Renaming[] = [];
    for (const change of changes) {
      if (change.kind === 'remove') continue;
      current = targetOf(change);
      renamings.push(await prepare(change, traces));
    }
    for (const { from, to, overwrites } of renamings) {
      current = to;
      if (!overwrites) await assertPathFree(to);
      await rename(from, to);
      done.push(to);
    }
    for (const path of changes.flatMap((change) => (change.kind === 'remove' ? change.path : []))) {
      current = path;
      await rm(path, { force: true });
      done.push(path);
    }
  } catch (error) {
    // Without `recursive` folders stay: they hold what has been created.
    const recursive = done.length === 0;
    await Promise.allSettled(traces.map((path) => rm(path, { force: true, recursive })));
    const open = changes.slice(done.length).map(targetOf);
    throw new Error(`${explainError(error, relative('', current))} ${describeOutcome(done, open)}`);
  } finally {
    resumeSignals();
  }
}

/** Throws a German sentence where something exists, even a link that leads nowhere. */
async function assertPathFree(path: string): Promise<void> {
  if (await pathExists(path))
    throw new Error(`Das gibt es schon; nichts wird überschrieben: ${relative('', path)}.`);
}

/** Whether a path exists, a broken link included; throws where the file system does not tell. */
export async function pathExists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Does what can fail without changing any existing file; lists what it leaves on the disk. */
async function prepare(
  change: Exclude<Change, { kind: 'remove' }>,
  traces: string[],
): Promise<Renaming> {
  if (change.kind === 'move') {
    await assertPathFree(change.to);
    await lstat(dirname(change.to));
    return { from: change.path, to: change.to, overwrites: false };
  }
  if (change.kind === 'create' || change.kind === 'copy') {
    const path = targetOf(change);
    await assertPathFree(path);
    const folder = await mkdir(dirname(path), { recursive: true });
    if (folder !== undefined) traces.push(folder);
    const content = change.kind === 'copy' ? await readFile(change.path) : change.content;
    return { from: await writeDraft(path, content, traces), to: path, overwrites: false };
  }
  // Opened for writing only to learn whether that is allowed. Links stay links.
  await open(change.path, 'r+').then((file) => file.close());
  const path = await realpath(change.path);
  const draft = await writeDraft(path, change.content, traces);
  await chmod(draft, (await stat(path)).mode & 0o7777);
  return { from: draft, to: path, overwrites: true };
}

/** Beside its target, so that renaming stays on one disk; readers of content ignore the name. */
async function writeDraft(path: string, content: string | Uint8Array, traces: string[]) {
  const draft = join(dirname(path), `.warenstrom-${randomUUID()}`);
  // Listed first: a write that fails leaves the beginning of the file behind.
  traces.push(draft);
  await writeFile(draft, content, { flag: 'wx', flush: true });
  return draft;
}

function describeOutcome(done: readonly string[], open: readonly string[]): string {
  if (done.length === 0) return 'Nichts ist geändert.';
  const list = (paths: readonly string[]) => paths.map((path) => relative('', path)).join(', ');
  return `Schon geändert: ${list(done)}. Nicht geändert: ${list(open)}. Kein Text ist verloren.`;
}

function targetOf(change: Change): string {
  return 'to' in change ? change.to : change.path;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Holds back signals to stop; the function returned lets the first one take effect. */
function deferSignals(): () => void {
  const held: NodeJS.Signals[] = [];
  const hold = (signal: NodeJS.Signals) => held.push(signal);
  for (const signal of SIGNALS) process.on(signal, hold);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (held[0] !== undefined) process.kill(process.pid, held[0]);
  };
}

/** How a prepared change takes effect. */
interface Renaming {
  from: string;
  to: string;
  overwrites: boolean;
}
