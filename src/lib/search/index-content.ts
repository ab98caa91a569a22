import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOfPresent } from '../words/verb-forms.ts';
import { buildVocabularyOf } from '../words/vocabulary.ts';
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
import type { SearchList, SearchRecord } from './search-record.ts';
import { listWords } from './search-words.ts';
import { createExpander } from './text-expansion.ts';
import { type WeighedArticle, weighWords } from './weigh-words.ts';

/** Titles count most and added words little, so that exact hits come first. */
const WEIGHTS = { title: 5, description: 2, text: 1, topics: 1, added: 0.2 } as const;

/** Characters of a block of words: at most a dozen kilobytes compressed, unless a word has more. */
const BLOCK_LENGTH = 32_000;

/** An article with its text, a line for each block. */
export interface SearchArticle extends SearchRecord {
  text: string;
}

/** What an index is made from. */
export interface SearchSource extends SearchList {
  articles: SearchArticle[];
}

/** The files of an index by path, as JSON. Equal sources make equal files. */
export function makeSearchIndex({ articles, synonyms }: SearchSource): Map<string, string> {
  const counts = new Map<string, number>();
  for (const article of articles) countWords(readWords(textOf(article)), counts);
  const occurrences = weighWords(weighArticles(articles, counts));
  const lists = listWords(countForms(counts));
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

/**
 * The articles as their words, one at a time: all of them take several times as much memory as their
 * texts. Adds to the counts of words what their texts do not contain.
 */
function* weighArticles(
  articles: readonly SearchArticle[],
  counts: Map<string, number>,
): Iterable<WeighedArticle> {
  const expand = createExpander(buildVocabularyOf(counts));
  const average = articles.reduce((sum, { text }) => sum + text.length, 1) / articles.length;
  for (const article of articles) {
    const { title, description, text, topics, label = '', year } = article;
    const count = (part: string) =>
      countWords(
        readWords(part).filter((word) => !isStopWord(word)),
        new Map(),
      );
    const words = { title: count(title), description: count(description), text: count(text) };
    const own = Object.values(words).flatMap((part) => [...part.keys()]);
    const added = expand(textOf(article), new Set(own));
    const extras = count([label, ...topics].join('\n'));
    const verbs = [...words.text.keys()].flatMap(infinitivesOfPresent);
    countWords([...added, ...extras.keys(), year], counts);
    yield {
      length: text.length / average,
      parts: [
        { words: words.title, weight: WEIGHTS.title },
        { words: words.description, weight: WEIGHTS.description },
        { words: words.text, weight: WEIGHTS.text },
        { words: extras, weight: WEIGHTS.topics },
        { words: countWords([...added, ...verbs], new Map()), weight: WEIGHTS.added },
      ],
    };
  }
}

/** Sorted by their keys, so that words with the same beginning lie together. */
function cutBlocks(words: ReturnType<typeof weighWords>): Entry[][] {
  const sorted = [...words].toSorted(([left], [right]) => (left < right ? -1 : 1));
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

function textOf({ title, description, text }: SearchArticle): string {
  return [title, description, text].join('\n');
}

/** Adds words to counts, which it returns. */
function countWords(words: readonly string[], counts: Map<string, number>): Map<string, number> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
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
