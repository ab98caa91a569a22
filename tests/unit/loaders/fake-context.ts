import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { onTestFinished, vi } from 'vitest';
import type { StoredEntry } from '../../../src/loaders/load-entries.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';

/** A folder on the disk that holds the given files until the test ends. */
export function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'warenstrom-loader-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) saveFile(join(folder, name), text);
  return folder;
}

/** Writes a file, with its folder. */
export function saveFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What Astro hands to a loader: a store in memory, and a watcher that a test lets speak. */
export function makeContext() {
  const entries = new Map<string, StoredEntry>();
  const lines: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const parseData = vi.fn(async ({ data }: { data: Record<string, unknown> }) => data);
  const fake = {
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: StoredEntry) => {
        // Like Astro's own, which ignores an entry with the digest of the present one.
        const present = entries.get(entry.id);
        if (entry.digest !== undefined && present?.digest === entry.digest) return false;
        entries.set(entry.id, entry);
        return true;
      },
      values: () => [...entries.values()],
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
    },
    logger: {
      info: (line: string) => lines.push(line),
      warn: (line: string) => lines.push(line),
      error: (line: string) => lines.push(line),
    },
    config: { markdown: { processor: markdownProcessor('/', new Map()) } },
    generateDigest: (text: string) => createHash('md5').update(text).digest('hex'),
    parseData,
    watcher,
  };
  return {
    /** What our loaders use of Astro's context, and no more. */
    context: fake as unknown as LoaderContext,
    entries,
    lines,
    parseData,
    /** Reports a change on the disk, and waits until nothing is left to do. */
    report: async (event: 'add' | 'change' | 'unlink', path: string) => {
      watcher.emit(event, path);
      await vi.waitUntil(() => lines.some((line) => line.startsWith('Neu gelesen')));
    },
  };
}

/** Runs a loader as a new process does that finds the store of the last one. */
export function load(loader: Loader, { context }: ReturnType<typeof makeContext>): Promise<void> {
  return loader.load(context);
}
