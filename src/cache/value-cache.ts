import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { digest } from './digest.ts';
import { CACHE_DIR } from './folder.ts';

/** An entry that no build has used this many times in a row is dropped. */
const UNUSED_BUILDS = 3;

/** JSON values by the digest of what they were made from. */
export interface ValueCache<Value> {
  /** Undefined for a value that has to be made. */
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Writes what is worth keeping, and returns it; without it nothing is remembered. */
  save(): Value[];
}

type StoredEntry<Value> = [key: string, value: Value, age: number];

interface Entry<Value> {
  value: Value;
  /** Number of builds since the entry was last used. */
  age: number;
}

/**
 * Opens the cache `name`, one file in the cache folder. `version` names everything but the key
 * that decides a value, such as the code's own revision: values of another version are not found,
 * nor is anything in a file that was written in part or by somebody else.
 */
export function openValueCache<Value>(
  name: string,
  version: string,
  folder = CACHE_DIR,
): ValueCache<Value> {
  const path = join(folder, `${name}.json`);
  const known = readEntries<Value>(path, version);
  const used = new Map<string, Value>();
  return {
    get(key) {
      const entry = known.get(key);
      if (entry === undefined) return used.get(key);
      used.set(key, entry.value);
      return entry.value;
    },
    set(key, value) {
      known.delete(key);
      used.set(key, value);
    },
    save() {
      const unused = [...known]
        .filter(([key, { age }]) => !used.has(key) && age < UNUSED_BUILDS)
        .map(([key, { value, age }]): StoredEntry<Value> => [key, value, age + 1]);
      const fresh = [...used].map(([key, value]): StoredEntry<Value> => [key, value, 0]);
      const entries = [...fresh, ...unused];
      const text = JSON.stringify(entries);
      mkdirSync(folder, { recursive: true });
      // Renamed when complete: a build that is stopped leaves the former file.
      writeFileSync(`${path}.${process.pid}`, `${digest(version, text)}\n${text}`);
      renameSync(`${path}.${process.pid}`, path);
      return entries.map(([, value]) => value);
    },
  };
}

function readEntries<Value>(path: string, version: string): Map<string, Entry<Value>> {
  const content = readIfPresent(path);
  const seal = content.slice(0, content.indexOf('\n'));
  const text = content.slice(seal.length + 1);
  if (seal !== digest(version, text)) return new Map();
  // The digest proves that this module wrote the text.
  const entries = JSON.parse(text) as StoredEntry<Value>[];
  return new Map(entries.map(([key, value, age]) => [key, { value, age }]));
}

function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
