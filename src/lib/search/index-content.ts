import { readWords } from '../words/tokenize.ts';
import { buildVocabularyOf } from '../words/vocabulary.ts';
import { hideStopWords } from './hidden-words.ts';
import type { SearchRecord } from './search-record.ts';
import { listWords } from './search-words.ts';
import { createExpander } from './text-expansion.ts';

/** An article with its text, a line for each block. */
export interface SearchArticle extends SearchRecord {
  text: string;
}

/** An article as the index takes it. */
export interface IndexDocument {
  url: string;
  content: string;
  language: 'de';
  meta: Record<string, string>;
  filters: Record<'Thema' | 'Jahr', string[]>;
}

export interface IndexContent {
  documents: IndexDocument[];
  /** The words that queries are matched against, by the name of their list. */
  wordLists: Map<string, string[]>;
}

/** What the index holds of articles, in their order. */
export function describeIndex(articles: readonly SearchArticle[]): IndexContent {
  const counts = new Map<string, number>();
  const sources = articles.map(({ title, description, text }) => {
    const source = [title, description, text].join('\n');
    return { source, words: countWords(readWords(source), counts) };
  });
  const expand = createExpander(buildVocabularyOf(counts));
  const expansions = sources.map(({ source, words }) => expand(source, words));
  for (const terms of expansions) countWords(terms, counts);
  for (const article of articles) countWords(readWords(describeExtras(article)), counts);
  const documents = articles.map((article, index) =>
    describeDocument(article, expansions[index] ?? []),
  );
  return { documents, wordLists: listWords(countForms(counts)) };
}

function describeDocument(
  { url, title, headline, description, date, year, label, topics, text }: SearchArticle,
  expansion: readonly string[],
): IndexDocument {
  return {
    url,
    // Pagefind drops documents without content.
    content: hideStopWords(joinBlocks(text) || description),
    language: 'de',
    meta: {
      title: hideStopWords(title),
      beschreibung: hideStopWords(description),
      datum: date,
      ...(label === undefined ? {} : { kennzeichen: label }),
      ...(headline === undefined ? {} : { umbruch: headline }),
      themen: topics.join(', '),
      teile: expansion.join(' '),
    },
    filters: { Thema: topics, Jahr: [year] },
  };
}

/** Excerpts are one line: a dot separates a heading from its text. */
function joinBlocks(text: string): string {
  return text.replace(/(?<![.!?:;…“‘])\n/gu, ' · ').replaceAll('\n', ' ');
}

function describeExtras({ label = '', topics, year }: SearchRecord): string {
  return [label, ...topics, year].join(' ');
}

/** Adds words to the counts; returns each of them once. */
function countWords(words: readonly string[], counts: Map<string, number>): Set<string> {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(words);
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
