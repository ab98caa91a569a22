import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSearchIndex, closeSearchService } from '../../integrations/search-index.ts';
import { SEARCH_RECORDS } from '../../lib/search/search-record.ts';

/**
 * Adds the search index to a built site: reads the list of articles that the build wrote, and
 * the articles' pages, and writes what a browser needs to `pagefind/`. The list is removed.
 */
export async function addSearch(outDir: string, basePath: string): Promise<void> {
  const list = join(outDir, SEARCH_RECORDS);
  const records = JSON.parse(await readFile(list, 'utf8'));
  const readPage = (url: string) =>
    readFile(join(outDir, decodeURIComponent(url.slice(basePath.length)), 'index.html'), 'utf8');
  const files = await buildSearchIndex(records, readPage);
  await closeSearchService();
  for (const { path, content } of files) {
    const target = join(outDir, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await rm(list);
}
