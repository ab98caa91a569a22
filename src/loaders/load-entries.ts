import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';

/** Saving empties a file before it is written; the watcher may report only the first of both. */
const SAVING_MS = 50;
/** By then Astro has written what it knows of a new file. */
const QUIET_MS = 2000;

/** An entry of a collection as Astro stores it. */
export type StoredEntry = ReturnType<LoaderContext['store']['values']>[number];

/** Reads all entries there are now; those unchanged may come from the store. */
export type ReadEntries = () => StoredEntry[] | Promise<StoredEntry[]>;

/**
 * A loader that stores the entries found at a path, and in the preview reads them again whenever
 * that file, or a file somewhere in that folder, changes.
 */
export function loadEntries(
  name: string,
  path: string,
  prepare: (context: LoaderContext) => ReadEntries,
): Loader {
  return {
    name,
    load: async (context) => {
      const readEntries = prepare(context);
      const update = async () => replaceEntries(context.store, await readEntries());
      await update();
      watch(context, path, update);
    },
  };
}

/** A path as editors see it: from the working directory, with slashes. */
export function projectPath(path: string): string {
  return relative('', path).split(sep).join('/');
}

/** In the order given: what the store holds must not depend on what it held before. */
function replaceEntries(store: LoaderContext['store'], entries: readonly StoredEntry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
  if (entries.length > 0) return;
  // Astro warns on each request of a collection that never held anything, but not of an empty one.
  store.set({ id: 'leer', data: {} });
  store.delete('leer');
}

/**
 * Runs one update at a time; changes that arrive meanwhile share the next one. New files are read
 * once more when all is quiet: where Astro's list of modules is written twice at once, the older one
 * stays.
 */
function watch(
  { watcher, logger }: LoaderContext,
  path: string,
  update: () => Promise<void>,
): void {
  let isQueued = false;
  let running = Promise.resolve();
  const queue = (changed: string, isRepeated = false) => {
    if (isQueued || (changed !== path && !changed.startsWith(path + sep))) return;
    isQueued = true;
    running = running
      .then(() => wait(SAVING_MS))
      .then(() => {
        isQueued = false;
        return update();
      })
      .then(() => {
        if (!isRepeated) logger.info(`Neu gelesen: ${projectPath(changed)}`);
      })
      .catch((error: unknown) => logger.error(String(error)));
  };
  watcher?.add(path);
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher?.on(event, (changed) => {
      queue(changed);
      if (event === 'add') setTimeout(queue, QUIET_MS, changed, true);
    });
}
