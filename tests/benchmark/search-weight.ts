import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import sirv from 'sirv';
import { makeSearchIndex } from '../../src/lib/search/index-content.ts';
import { describeForSearch } from '../../src/lib/search/search-record.ts';
import { listen } from '../listen.ts';
import { generateArticles } from './generated-articles.ts';

/** Generated articles are cut to this many characters. */
const TEXT_LENGTH = 2_000;

/** The cost of a query in a search page that was just opened. */
export interface QueryCost {
  /** Compressed bytes before the query, and from the query to the first results. */
  before: number;
  after: number;
  milliseconds: number;
}

/**
 * Writes the index of generated articles to a folder, where the search page of a site looks for its
 * own; resolves to their titles.
 */
export async function writeLargeIndex(
  folder: string,
  count: number,
  site: string,
): Promise<string[]> {
  const [index = ''] = globSync('suchindex/*', { cwd: site });
  const sources = generateArticles(count);
  const texts = new Map(sources.map(({ article, text }) => [article.slug, text]));
  const records = sources.map(({ article }) =>
    describeForSearch(article, article.slug, article.title),
  );
  const articles = records.map((record) => ({
    ...record,
    text: texts.get(record.url)?.slice(0, TEXT_LENGTH) ?? '',
  }));
  const files = makeSearchIndex({ articles, synonyms: [] });
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(folder, index, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return records.map(({ title }) => title);
}

/**
 * The cost of queries one after another on one page. The first folder that has a file serves it.
 */
export async function measureQueries(
  browser: Browser,
  folders: readonly string[],
  queries: readonly string[],
): Promise<QueryCost[]> {
  const requested: string[] = [];
  const serve = folders
    .map((folder) => sirv(folder))
    .reduceRight(
      (next, files) => (request, response) =>
        files(request, response, () => next(request, response)),
      (_, response) => response.writeHead(404).end(),
    );
  const server = createServer((request, response) => {
    requested.push((request.url ?? '/').split('?')[0] ?? '/');
    serve(request, response);
  });
  const port = await listen(server);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/suche/`, { waitUntil: 'networkidle' });
  const costs: QueryCost[] = [];
  for (const query of queries) {
    const before = sizeOf(requested.splice(0), folders);
    const start = performance.now();
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.locator('#treffer[aria-busy="false"] a').first().waitFor();
    const milliseconds = performance.now() - start;
    await page.waitForLoadState('networkidle');
    costs.push({ before, after: sizeOf(requested, folders), milliseconds });
  }
  await page.close();
  server.closeAllConnections();
  server.close();
  return costs;
}

/** Bytes of files as a server sends them: compressed where that is smaller. */
function sizeOf(paths: readonly string[], folders: readonly string[]): number {
  return paths
    .map((path) => (path.endsWith('/') ? `${path}index.html` : path))
    .map((path) => folders.map((folder) => join(folder, path)).find((file) => existsSync(file)))
    .filter((file) => file !== undefined)
    .map((file) => readFileSync(file))
    .reduce((sum, content) => sum + Math.min(content.length, gzipSync(content).length), 0);
}
