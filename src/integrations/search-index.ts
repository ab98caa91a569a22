import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { readArticleText, SEARCH_RECORDS, type SearchRecord } from '../lib/search/search-record.ts';
import { groupByInitial } from '../lib/search/search-words.ts';
import { expandText } from '../lib/search/text-expansion.ts';
import { readWords } from '../lib/words/tokenize.ts';
import { buildVocabulary } from '../lib/words/vocabulary.ts';

/** What our own interface loads of the files that Pagefind makes. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.de\.pagefind|.+\.pf_\w+)$/;

/**
 * Writes the search index of a built site to `pagefind/`, from the list of articles that the build
 * wrote and from their pages. The list is removed.
 */
export async function writeSearchIndex(outDir: string, basePath: string): Promise<void> {
  const list = join(outDir, SEARCH_RECORDS);
  const records = JSON.parse(await readFile(list, 'utf8'));
  const readPage = (url: string) =>
    readFile(join(outDir, decodeURIComponent(url.slice(basePath.length)), 'index.html'), 'utf8');
  const files = await buildSearchIndex(records, readPage);
  await close(); // the process that Pagefind works in
  for (const { path, content } of files) {
    const target = join(outDir, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await rm(list);
}

/**
 * Builds the search index of articles from their pages: the files below `pagefind/`. `readPage`
 * returns the HTML of a page by its path. Equal articles make equal files.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  readPage: (url: string) => Promise<string>,
): Promise<IndexFile[]> {
  const texts: string[] = [];
  for (const { url } of records) texts.push(readArticleText(await readPage(url)));
  const articles = records.map(({ title, description }, index) =>
    [title, description, texts[index]].join('\n'),
  );
  const vocabulary = buildVocabulary(articles);
  const expansions = articles.map((text) => expandText(text, vocabulary));
  const { index, errors } = await createIndex();
  if (index === undefined)
    throw new Error(`Die Suche lässt sich nicht anlegen: ${errors.join(' ')}`);
  for (const [position, record] of records.entries()) {
    await addRecord(index, record, texts[position] ?? '', expansions[position] ?? []);
  }
  const files = await readFiles(index);
  await index.deleteIndex();
  const known = [
    ...articles,
    ...expansions.map((terms) => terms.join(' ')),
    ...records.map(describeExtras),
  ];
  return [...files, ...writeWordLists(known)];
}

async function addRecord(
  index: PagefindIndex,
  { url, title, headline, description, date, year, label, topics }: SearchRecord,
  content: string,
  expansion: readonly string[],
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    // Pagefind drops records without content.
    content: joinBlocks(content) || description,
    language: 'de',
    meta: {
      title,
      beschreibung: description,
      datum: date,
      ...(label === undefined ? {} : { kennzeichen: label }),
      ...(headline === undefined ? {} : { umbruch: headline }),
      themen: topics.join(', '),
      teile: expansion.join(' '),
    },
    filters: { Thema: topics, Jahr: [year] },
  });
  if (errors.length > 0) throw new Error(`${url} kommt nicht in die Suche: ${errors.join(' ')}`);
}

/** Excerpts are one line: a dot separates a heading from its text. */
function joinBlocks(text: string): string {
  return text.replace(/(?<![.!?:;…“‘])\n/gu, ' · ').replaceAll('\n', ' ');
}

async function readFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Die Suche lässt sich nicht anlegen: ${errors.join(' ')}`);
  return files.filter(({ path }) => NEEDED.test(path));
}

/** The words that queries are matched against, one file for each initial. */
function writeWordLists(texts: readonly string[]): IndexFile[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(readWords)) {
    for (const form of new Set([word, ...word.split('-')])) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...groupByInitial(counts)].map(([initial, words]) => ({
    path: `woerter/${initial}.json`,
    content: new TextEncoder().encode(JSON.stringify(words)),
  }));
}

function describeExtras({ label = '', topics, year }: SearchRecord): string {
  return [label, ...topics, year].join(' ');
}
