import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest, digestFiles } from '../cache/digest.ts';
import { CACHE_DIR } from '../cache/folder.ts';
import { openValueCache } from '../cache/value-cache.ts';
import { makeSearchIndex, type SearchSource } from '../lib/search/index-content.ts';
import {
  readArticleText,
  SEARCH_RECORDS,
  type SearchArticle,
  type SearchList,
} from '../lib/search/search-record.ts';
import { SEARCH_INDEX, SEARCH_PAGE } from '../lib/site/routes.ts';

/** Where the search page names the folder of its index. */
const INDEX_FOLDER = / data-index="[^"]*/;

/**
 * Writes the search index of a built site to `suchindex/`, from the list of articles that the build
 * wrote and from their pages. The list is removed. The files lie in a folder named by their digest,
 * which the search page learns here: they never change, so that browsers may keep them and still
 * find what is new. Thousands of small files, one after another: waiting for each takes longer than
 * reading it.
 */
export async function writeSearchIndex(
  outDir: string,
  basePath: string,
  cacheDir = CACHE_DIR,
): Promise<void> {
  const list = join(outDir, SEARCH_RECORDS);
  const texts = openValueCache<string>('search-texts', readRevision(), cacheDir);
  const source = await readSearchSource(JSON.parse(readFileSync(list, 'utf8')), (url) => {
    const page = join(outDir, decodeURIComponent(url.slice(basePath.length)), 'index.html');
    const html = readFileSync(page, 'utf8');
    const key = digest(html);
    const text = texts.get(key) ?? readArticleText(html);
    texts.set(key, text);
    return text;
  });
  texts.save();
  const files = makeSearchIndex(source);
  const name = digest(...[...files].flat()).slice(0, 12);
  const folder = join(outDir, SEARCH_INDEX, name);
  for (const subfolder of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(folder, subfolder), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  const page = join(outDir, SEARCH_PAGE);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(INDEX_FOLDER, (start) => `${start}${name}/`),
  );
  rmSync(list);
}

/** Completes a list of articles by their texts; `readText` returns that of an article by its path. */
export async function readSearchSource(
  { articles, synonyms }: SearchList,
  readText: (url: string) => string | Promise<string>,
): Promise<SearchSource> {
  const complete: SearchArticle[] = [];
  for (const record of articles) complete.push({ ...record, text: await readText(record.url) });
  return { articles: complete, synonyms };
}

/** Digest of the code and the packages that decide what the text of a page is. */
function readRevision(): string {
  return digestFiles('package-lock.json', 'src/lib/search/search-record.ts');
}
