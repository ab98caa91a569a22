import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import process from 'node:process';
import {
  keepBeside,
  makeFolder,
  moveToVacant,
  replaceBy,
  requireVacant,
  type Step,
  writeNew,
} from './disk-steps.ts';
import { explainFault } from './explain-fault.ts';

/** One change on the disk. Files are created and folders moved only where nothing stands yet. */
export type Change =
  /** `like` names a file whose rights the new one gets. */
  | { kind: 'create'; path: string; content: string | Uint8Array; like?: string }
  | { kind: 'replace'; path: string; content: string | Uint8Array }
  | { kind: 'move'; path: string; to: string }
  | { kind: 'remove'; path: string };

/**
 * Carries out all changes, or none: new contents are first written beside their targets, where a
 * full disk shows, and former files are kept until everything stands. Throws a German sentence
 * that names the file in the way. Ctrl + C takes effect when the names have changed; only a
 * program that is killed leaves hidden files behind, which bear the names of the former ones.
 */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  const done: Step[] = [];
  const take = async (step: Step, subject: string) => {
    await step.run().catch((error: unknown) => refuse(error, subject, done));
    done.push(step);
  };
  const plans: Plan[] = [];
  for (const change of changes) {
    const plan = await planOf(change).catch((error: unknown) => refuse(error, change.path, done));
    plans.push(plan);
    for (const step of plan.before) await take(step, change.path);
  }
  await undisturbed(async () => {
    for (const { after, subject } of plans) for (const step of after) await take(step, subject);
    // All stands; what cannot be cleared away is hidden, and harms nobody.
    const aside = plans.flatMap((plan) => plan.aside);
    await Promise.allSettled(aside.map((path) => rm(path, { force: true, recursive: true })));
  });
}

interface Plan {
  /** Steps to take before any file changes. */
  before: Step[];
  /** The change itself: nothing but new names, which need no room. */
  after: Step[];
  /** What the change itself fails on, if it does. */
  subject: string;
  /** Where former files wait to be deleted. */
  aside: string[];
}

async function planOf(change: Change): Promise<Plan> {
  const { path } = change;
  const aside = nameBeside(path);
  switch (change.kind) {
    case 'create': {
      await requireVacant(path);
      const mode = change.like === undefined ? undefined : (await stat(change.like)).mode;
      return {
        before: [makeFolder(dirname(path)), writeNew(aside, change.content, mode)],
        after: [moveToVacant(aside, path)],
        subject: path,
        aside: [],
      };
    }
    case 'replace':
      return planReplacement(await requireWritable(path), change.content);
    case 'move':
      await lstat(path);
      await requireVacant(change.to);
      return { before: [], after: [moveToVacant(path, change.to)], subject: change.to, aside: [] };
    case 'remove':
      return { before: [], after: [moveToVacant(path, aside)], subject: path, aside: [aside] };
  }
}

async function planReplacement(path: string, content: string | Uint8Array): Promise<Plan> {
  const [draft, aside] = [nameBeside(path), nameBeside(path)];
  const { mode } = await stat(path);
  return {
    before: [keepBeside(path, aside), writeNew(draft, content, mode)],
    after: [replaceBy(draft, path, aside)],
    subject: path,
    aside: [aside],
  };
}

/** The place of a file behind all links; throws where it is no file to write to. */
async function requireWritable(path: string): Promise<string> {
  const file = await open(path, 'r+');
  await file.close();
  return realpath(path);
}

/** A hidden name in the same folder that nothing bears and no reader of contents takes up. */
function nameBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.warenstrom-${randomUUID().slice(0, 8)}`);
}

/** Does what must not stop halfway; a signal to stop takes effect after it. */
async function undisturbed(work: () => Promise<void>): Promise<void> {
  const held: NodeJS.Signals[] = [];
  const hold = (signal: NodeJS.Signals) => held.push(signal);
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (held[0] !== undefined) process.kill(process.pid, held[0]);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
  'Auch das Zurücknehmen ist daran gescheitert: Einige Dateien sind schon geändert oder umbenannt; frühere Fassungen, die noch fehlen, liegen daneben unter Namen mit „.warenstrom-“.';
