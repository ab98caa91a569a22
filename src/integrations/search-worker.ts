import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digest } from '../cache/digest.ts';
import { makeSearchIndex, type SearchSource } from '../lib/search/index-content.ts';

/** What the thread that makes the search index is started with. */
export interface SearchWorkerData {
  source: SearchSource;
  /** Where the folder of the index is made. */
  folder: string;
}

const { source, folder }: SearchWorkerData = workerData;
parentPort?.postMessage(writeIndex());

/**
 * Returns the name of the folder. Thousands of small files, one after another: waiting for each takes
 * longer than writing it.
 */
function writeIndex(): string {
  const files = makeSearchIndex(source);
  const name = digest(...[...files].flat()).slice(0, 12);
  for (const subfolder of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(folder, name, subfolder), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, name, path), content);
  return name;
}
