import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, type IndexFile } from 'pagefind';
import { digest, digestFiles } from '../cache/digest.ts';
import { openFileCache } from '../cache/file-cache.ts';
import { CACHE_DIR } from '../cache/folder.ts';
import { openValueCache } from '../cache/value-cache.ts';
import { describeIndex, type SearchArticle } from '../lib/search/index-content.ts';
import { readArticleText, SEARCH_RECORDS, type SearchList } from '../lib/search/search-record.ts';
import { SYNONYMS } from '../lib/search/synonyms.ts';
import { SEARCH_PAGE } from '../lib/site/routes.ts';
import { makePagefindFiles } from './pagefind-files.ts';

/** Where the search page names the folder of its index. */
const INDEX_FOLDER = /( data-index="[^"]*)/;

type TextReader = (url: string) => string | Promise<string>;

/**
 * Writes the search index of a built site to `pagefind/`, from the list of articles that the build
 * wrote and from their pages. The list is removed. An index of equal articles is taken from the
 * cache. The files lie in a folder named by their digest, which the search page learns here: they
 * never change, so that browsers may keep them and still find what is new. Thousands of small files, one after another: waiting for each takes longer than reading it.
 */
export async function writeSearchIndex(
  outDir: string,
  basePath: string,
  cacheDir = CACHE_DIR,
): Promise<void> {
  const list = join(outDir, SEARCH_RECORDS);
  const texts = openValueCache<string>('search-texts', readRevision(), cacheDir);
  const source = await readSource(JSON.parse(readFileSync(list, 'utf8')), (url) => {
    const page = join(outDir, decodeURIComponent(url.slice(basePath.length)), 'index.html');
    const html = readFileSync(page, 'utf8');
    const key = digest(html);
    const text = texts.get(key) ?? readArticleText(html);
    texts.set(key, text);
    return text;
  });
  texts.save();
  const files = await findOrMakeFiles(source, cacheDir);
  await close(); // the process that Pagefind works in
  const name = digest(...files.flatMap(({ path, content }) => [path, content])).slice(0, 12);
  for (const file of files) {
    const target = join(outDir, 'pagefind', name, file.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
  const page = join(outDir, SEARCH_PAGE);
  writeFileSync(page, readFileSync(page, 'utf8').replace(INDEX_FOLDER, `$1${name}/`));
  rmSync(list);
}

/**
 * Builds the search index of articles: the files below `pagefind/`. `readText` returns the text of
 * an article by its path. Equal articles make equal files.
 */
export async function buildSearchIndex(
  list: SearchList,
  readText: TextReader,
): Promise<IndexFile[]> {
  return makeFiles(await readSource(list, readText));
}

/** The list with the texts of its articles. */
interface Source extends SearchList {
  articles: SearchArticle[];
}

async function readSource(list: SearchList, readText: TextReader): Promise<Source> {
  const articles: SearchArticle[] = [];
  for (const record of list.articles) {
    articles.push({ ...record, text: await readText(record.url) });
  }
  return { ...list, articles };
}

async function findOrMakeFiles(source: Source, cacheDir: string): Promise<IndexFile[]> {
  const cache = openFileCache('search', readRevision(), cacheDir);
  const key = digest(
    JSON.stringify(source.synonyms),
    ...source.articles.map((article) => JSON.stringify(article)),
  );
  const known = await cache.read(key);
  const files: IndexFile[] = known === undefined ? await makeFiles(source) : deserialize(known);
  if (known === undefined) await cache.add(key, serialize(files));
  await cache.save();
  return files;
}

/** Digest of the code and the packages that decide what is in an index. */
function readRevision(): string {
  return digestFiles('package-lock.json', 'src/{lib/{search,words},integrations}/*.ts');
}

async function makeFiles({ articles, synonyms }: Source): Promise<IndexFile[]> {
  const { documents, wordLists } = describeIndex(articles);
  const lists = [...wordLists].map(([name, words]) => writeJson(`woerter/${name}.json`, words));
  const files = [...(await makePagefindFiles(documents)), ...lists, writeJson(SYNONYMS, synonyms)];
  // Pagefind hands them out in any order, and their digest names the folder.
  return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function writeJson(path: string, content: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}
