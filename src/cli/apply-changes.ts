import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { explainFault } from './explain-fault.ts';

/** One change on the disk. Files are created and folders moved only where nothing stands yet. */
export type Change =
  | { kind: 'create' | 'replace'; path: string; content: string | Uint8Array }
  | { kind: 'move'; path: string; to: string }
  | { kind: 'remove'; path: string };

/**
 * Carries out all changes, or none: new contents are first written beside their targets, where a
 * full disk shows, and former files are only put aside until everything stands. Throws a German
 * sentence that names the file in the way.
 */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  const done: Step[] = [];
  const take = (path: string) => async (step: Step) => {
    await step.run().catch((error: unknown) => refuse(error, path, done));
    done.push(step);
  };
  const plans: [path: string, plan: Plan][] = [];
  for (const change of changes) {
    const plan = await planOf(change).catch((error: unknown) => refuse(error, change.path, done));
    plans.push([change.path, plan]);
    for (const step of plan.before) await take(change.path)(step);
  }
  for (const [path, { after }] of plans) for (const step of after) await take(path)(step);
  // All stands; what cannot be cleared away is hidden, and harms nobody.
  const aside = plans.flatMap(([, plan]) => plan.aside);
  await Promise.allSettled(aside.map((path) => rm(path, { force: true, recursive: true })));
}

/** What can be done and undone. */
interface Step {
  run: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

interface Plan {
  /** Steps to take before any file changes. */
  before: Step[];
  /** The change itself: nothing but new names, which need no room. */
  after: Step[];
  /** Where the former file waits to be deleted. */
  aside: string[];
}

async function planOf(change: Change): Promise<Plan> {
  const { path } = change;
  const aside = nameBeside(path);
  switch (change.kind) {
    case 'create':
      await requireVacant(path);
      return {
        before: [makeFolder(dirname(path)), writeDraft(aside, change.content)],
        after: [moveToVacant(aside, path)],
        aside: [],
      };
    case 'replace':
      return planReplacement(await requireWritable(path), change.content);
    case 'move':
      await requireVacant(change.to);
      return { before: [], after: [moveToVacant(path, change.to)], aside: [] };
    case 'remove':
      return { before: [], after: [moveToVacant(path, aside)], aside: [aside] };
  }
}

async function planReplacement(path: string, content: string | Uint8Array): Promise<Plan> {
  const [draft, aside] = [nameBeside(path), nameBeside(path)];
  const { mode } = await stat(path);
  return {
    before: [writeDraft(draft, content, mode)],
    after: [moveToVacant(path, aside), moveToVacant(draft, path)],
    aside: [aside],
  };
}

function writeDraft(path: string, content: string | Uint8Array, mode?: number): Step {
  // A write that fails leaves the beginning of the file behind.
  const undo = () => rm(path, { force: true });
  const run = () =>
    writeFile(path, content, { flag: 'wx', mode }).catch(async (error: unknown) => {
      await undo();
      throw error;
    });
  return { run, undo };
}

function moveToVacant(path: string, to: string): Step {
  const run = async () => {
    await requireVacant(to);
    await rename(path, to);
  };
  return { run, undo: () => rename(to, path) };
}

function makeFolder(path: string): Step {
  let made: string | undefined;
  const run = async () => {
    made = await mkdir(path, { recursive: true });
  };
  return { run, undo: async () => made && rm(made, { recursive: true }) };
}

/** The place of a file behind all links; throws where it is no file to write to. */
async function requireWritable(path: string): Promise<string> {
  const file = await open(path, 'r+');
  await file.close();
  return realpath(path);
}

async function requireVacant(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (isThere)
    throw new Error(`Das gibt es schon; nichts wird überschrieben: ${relative('', path)}.`);
}

/** A hidden name in the same folder that nothing bears and no reader of contents takes up. */
function nameBeside(path: string): string {
  return join(dirname(path), `.warenstrom-${randomUUID()}`);
}

/** Takes all steps back, the last one first, and says how things stand. */
async function refuse(error: unknown, path: string, done: readonly Step[]): Promise<never> {
  let isWhole = true;
  for (const step of done.toReversed())
    await step.undo().catch(() => {
      isWhole = false;
    });
  throw new Error(
    `${explainFault(error, relative('', path))} ${isWhole ? UNCHANGED : HALF_CHANGED}`,
  );
}

const UNCHANGED = 'Nichts ist geändert.';
const HALF_CHANGED =
  'Auch das Zurücknehmen ist daran gescheitert: Die früheren Fassungen liegen in demselben Ordner unter Namen, die mit „.warenstrom-“ beginnen.';
