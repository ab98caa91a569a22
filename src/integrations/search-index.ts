import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { digest, digestFiles } from '../cache/digest.ts';
import { CACHE_DIR } from '../cache/folder.ts';
import { openValueCache } from '../cache/value-cache.ts';
import {
  readArticleText,
  SEARCH_RECORDS,
  type SearchList,
  type SearchRecord,
} from '../lib/search/search-record.ts';
import { SEARCH_INDEX, SEARCH_PAGE } from '../lib/site/routes.ts';
import type { SearchWorkerData } from './search-worker.ts';

/** Where the search page names the folder of its index. */
const INDEX_FOLDER = / data-index="[^"]*/;

/**
 * Writes the search index of a built site to `suchindex/`, from the list of articles that the build
 * wrote and from their pages, which are read at once; the rest is made in a thread. The list is
 * removed. The files lie in a folder named by their digest, which the search page learns here: they
 * never change, so that browsers may keep them and still find what is new.
 */
export async function writeSearchIndex(
  outDir: string,
  basePath: string,
  cacheDir = CACHE_DIR,
): Promise<void> {
  const list = join(outDir, SEARCH_RECORDS);
  const texts = openValueCache<string>('search-texts', readRevision(), cacheDir);
  const { articles, synonyms }: SearchList = JSON.parse(readFileSync(list, 'utf8'));
  const read = ({ url }: SearchRecord) => {
    const page = join(outDir, decodeURIComponent(url.slice(basePath.length)), 'index.html');
    const html = readFileSync(page, 'utf8');
    const key = digest(html);
    const text = texts.get(key) ?? readArticleText(html);
    texts.set(key, text);
    return text;
  };
  const source = {
    articles: articles.map((record) => ({ ...record, text: read(record) })),
    synonyms,
  };
  texts.save();
  rmSync(list);
  const workerData: SearchWorkerData = { source, folder: join(outDir, SEARCH_INDEX) };
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData });
  const [name]: string[] = await once(worker, 'message');
  const page = join(outDir, SEARCH_PAGE);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(INDEX_FOLDER, (start) => `${start}${name}/`),
  );
}

/** Digest of the code and the packages that decide what the text of a page is. */
function readRevision(): string {
  return digestFiles('package-lock.json', 'src/lib/search/search-record.ts');
}
