import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { digest } from './digest.ts';
import { CACHE_DIR } from './folder.ts';
import { openValueCache } from './value-cache.ts';

/** Files by the digest of what they were made from. */
export interface FileCache {
  /** Path of the file that is known under a key and whole; undefined if it has to be made. */
  find(key: string): Promise<string | undefined>;
  /** Content of that file. */
  read(key: string): Promise<Buffer | undefined>;
  /** Keeps a file; resolves to its path. */
  add(key: string, content: Uint8Array): Promise<string>;
  /** Writes the index and removes files that no build has used for a while. */
  save(): Promise<void>;
}

/**
 * Opens the file cache `name`. A file is named by the digest of its content, which is compared on
 * each use: a file that was written in part or changed by somebody else counts as missing.
 */
export function openFileCache(name: string, version: string, folder = CACHE_DIR): FileCache {
  const files = join(folder, name);
  const index = openValueCache<string>(name, version, folder);
  const read = async (key: string) => {
    const hash = index.get(key);
    if (hash === undefined) return undefined;
    const content = readIfPresent(join(files, hash));
    return content !== undefined && digest(content) === hash ? content : undefined;
  };
  // One at a time: equal files have one name, and saving removes what is not in the index yet.
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => {
    const turn = writing.then(write);
    writing = turn.catch(() => undefined);
    return turn;
  };
  return {
    read,
    async find(key) {
      return (await read(key)) && join(files, index.get(key) ?? '');
    },
    add: (key, content) =>
      inTurn(async () => {
        const hash = digest(content);
        const path = join(files, hash);
        await mkdir(files, { recursive: true });
        await writeFile(`${path}.${process.pid}`, content);
        await rename(`${path}.${process.pid}`, path);
        index.set(key, hash);
        return path;
      }),
    save: () =>
      inTurn(async () => {
        const kept = new Set(index.save());
        const present = await readdir(files).catch(() => []);
        const dropped = present.filter((file) => !kept.has(file));
        await Promise.all(dropped.map((file) => rm(join(files, file), { force: true })));
      }),
  };
}

/** Synchronous, which takes a tenth of the time for small files. */
function readIfPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
