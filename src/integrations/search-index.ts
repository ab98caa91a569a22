import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { expandText } from '../lib/search/index-terms.ts';
import { shelveWords } from '../lib/search/index-words.ts';
import { readArticleText } from '../lib/search/page-text.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { readWords } from '../lib/words/tokenize.ts';
import { buildVocabulary } from '../lib/words/vocabulary.ts';

/** Of what Pagefind writes only this is loaded by our own interface. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.de\.pagefind|.+\.pf_\w+)$/;

/**
 * Builds the search index of articles from their pages: the files that belong below `pagefind/`.
 * `readPage` gives the HTML of a page by its path. Equal articles give equal files.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  readPage: (url: string) => Promise<string>,
): Promise<IndexFile[]> {
  const texts: string[] = [];
  for (const { url } of records) texts.push(readArticleText(await readPage(url)));
  const whole = records.map(({ title, description }, place) =>
    [title, description, texts[place]].join('\n'),
  );
  const vocabulary = buildVocabulary(whole);
  const expansions = whole.map((text) => expandText(text, vocabulary));
  const { index, errors } = await createIndex();
  if (index === undefined)
    throw new Error(`Die Suche lässt sich nicht anlegen: ${errors.join(' ')}`);
  for (const [place, record] of records.entries()) {
    await addRecord(index, record, texts[place] ?? '', expansions[place] ?? []);
  }
  const files = await readFiles(index);
  await index.deleteIndex();
  const known = [
    ...whole,
    ...expansions.map((terms) => terms.join(' ')),
    ...records.map(describeExtras),
  ];
  return [...files, ...writeShelves(known)];
}

/** Ends the process that Pagefind works in. */
export { close as closeSearchService } from 'pagefind';

/** The text of an index file as it is before compression, to look into it. */
export function unpackIndexFile(content: Uint8Array): string {
  return gunzipSync(content).toString('utf8');
}

async function addRecord(
  index: PagefindIndex,
  { url, title, headline, description, date, year, label, topics }: SearchRecord,
  content: string,
  expansion: readonly string[],
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    // Pagefind leaves a record without content out.
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

/** Excerpts are one line: a dot stands between a heading and its text. */
function joinBlocks(text: string): string {
  return text.replace(/(?<![.!?:;…“‘])\n/gu, ' · ').replaceAll('\n', ' ');
}

async function readFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Die Suche lässt sich nicht anlegen: ${errors.join(' ')}`);
  return files.filter(({ path }) => NEEDED.test(path));
}

/** The words that a query may consist of, a file for each letter. */
function writeShelves(texts: readonly string[]): IndexFile[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(readWords)) {
    for (const form of new Set([word, ...word.split('-')])) {
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return [...shelveWords(counts)].map(([shelf, words]) => ({
    path: `woerter/${shelf}.json`,
    content: new TextEncoder().encode(JSON.stringify(words)),
  }));
}

function describeExtras({ label = '', topics, year }: SearchRecord): string {
  return [label, ...topics, year].join(' ');
}
