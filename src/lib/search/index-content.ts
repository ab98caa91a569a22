import {
  blockFile,
  DIRECTORY,
  type Entry,
  type Hit,
  hitFile,
  listFile,
  packEntry,
  type SearchDirectory,
} from './index-format.ts';
import type { SearchArticle, SearchList, SearchRecord } from './search-record.ts';
import { listWords } from './search-words.ts';
import { namesWith, numberWords, weighArticles } from './weigh-articles.ts';
import { weighWords } from './weigh-words.ts';

/** Characters of a block of words: at most a dozen kilobytes compressed, unless a word has more. */
const BLOCK_LENGTH = 32_000;

/** What an index is made from. */
export interface SearchSource extends SearchList {
  articles: SearchArticle[];
}

/** The files of an index by path, as JSON. Equal sources make equal files. */
export function makeSearchIndex({ articles, synonyms }: SearchSource): Map<string, string> {
  const { words, counts, numbered } = numberWords(articles);
  const occurrences = weighWords(weighArticles(numbered, { words, counts }), words);
  // Complete only now: weighing adds words to the counts.
  const lists = listWords(countForms(namesWith(words, counts)));
  const blocks = cutBlocks(occurrences);
  const directory: SearchDirectory = {
    ...describeFilters(articles),
    blocks: blocks.map(([first]) => first?.[0] ?? ''),
    lists: [...lists.keys()],
    synonyms,
  };
  const files: [string, unknown][] = [
    [DIRECTORY, directory],
    ...blocks.map((entries, position): [string, unknown] => [blockFile(position), entries]),
    ...[...lists].map(([name, words]): [string, unknown] => [listFile(name), words]),
    ...articles.map((article, number): [string, unknown] => [
      hitFile(number),
      describeHit(article),
    ]),
  ];
  return new Map(files.map(([path, content]) => [path, JSON.stringify(content)]));
}

/** Sorted by their keys, so that words with the same beginning lie together. */
function cutBlocks(words: ReturnType<typeof weighWords>): Entry[][] {
  const sorted = words.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const blocks: Entry[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [key, occurrences] of sorted) {
    const entry = packEntry(key, occurrences);
    const added = JSON.stringify(entry).length;
    if (length + added > BLOCK_LENGTH) {
      blocks.push([]);
      length = 0;
    }
    blocks.at(-1)?.push(entry);
    length += added;
  }
  return blocks;
}

function describeFilters(
  articles: readonly SearchRecord[],
): Pick<SearchDirectory, 'topics' | 'years' | 'articles'> {
  const topics = [...new Set(articles.flatMap((article) => article.topics))];
  const years = [...new Set(articles.map(({ year }) => year))];
  return {
    topics,
    years,
    articles: articles.map((article) => [
      years.indexOf(article.year),
      ...article.topics.map((topic) => topics.indexOf(topic)),
    ]),
  };
}

function describeHit({ url, title, headline, description, date, label, text }: SearchArticle): Hit {
  return { url, title: headline ?? title, description, date, label, text: joinBlocks(text) };
}

/** Excerpts are one line: a dot separates a heading from its text. */
function joinBlocks(text: string): string {
  return text.replace(/(?<![.!?:;…“‘])\n/gu, ' · ').replaceAll('\n', ' ');
}

/** The counts with those of the parts of hyphenated words. */
function countForms(words: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    for (const form of new Set([word, ...word.split('-')])) {
      counts.set(form, (counts.get(form) ?? 0) + count);
    }
  }
  return counts;
}
