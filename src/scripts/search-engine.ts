import { revealStopWords } from '../lib/search/hidden-words.ts';
import { findNearWord } from '../lib/search/near-words.ts';
import {
  listVariants,
  mergeAnswers,
  rankByFrequency,
  readTerms,
  type SearchTerm,
} from '../lib/search/search-query.ts';
import { findWord, LIST_NAMES, listOf, listsNear } from '../lib/search/search-words.ts';
import { applySynonyms, SYNONYMS, type Synonyms } from '../lib/search/synonyms.ts';
import {
  type FilterSets,
  loadPagefind,
  matchesContent,
  type PagefindResult,
  readFilters,
} from './pagefind.ts';

/** The result of a query. */
export interface Finding {
  /** Ids of articles, the best first. */
  ids: string[];
  /** The words that were searched for, to be marked in excerpts. */
  terms: string[];
  /** The query with its mistyped words corrected; undefined without any. */
  correction: string | undefined;
  /** No article contains all words; these contain some. */
  isPartial: boolean;
}

/** An article in the list of results. */
export interface Hit {
  url: string;
  /** With soft hyphens in long words. */
  title: string;
  description: string;
  date: string;
  label: string | undefined;
  text: string;
}

export interface SearchEngine {
  find(query: string): Promise<Finding>;
  load(id: string): Promise<Hit>;
  filters: FilterSets;
}

/**
 * Loads the index from `folder`, a URL that ends with a slash, and returns an engine for queries.
 * Rejects if the index cannot be loaded.
 */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  const lists = new Map<string, Promise<string[]>>();
  const readWords = (list: string) => {
    const words = lists.get(list) ?? fetchJson<string[]>(`${folder}woerter/${list}.json`);
    lists.set(list, words);
    return words;
  };
  const [pagefind, names, synonyms] = await Promise.all([
    loadPagefind(folder),
    readWords(LIST_NAMES),
    fetchJson<Synonyms>(folder + SYNONYMS),
  ]);
  const filters = await readFilters(pagefind);
  // Whole results, since Pagefind forgets the data of a result that is garbage-collected.
  const known = new Map<string, PagefindResult>();

  const ask = async (query: string) => {
    const { results } = await pagefind.search(query);
    for (const result of results) known.set(result.id, result);
    return results.filter(matchesContent).map(({ id }) => id);
  };
  const askAll = async (variants: readonly string[]) => {
    const answers: string[][] = [];
    for (const variant of variants) answers.push(await ask(variant));
    return mergeAnswers(answers);
  };
  const readLists = async (lists: readonly string[]) => {
    const words = await Promise.all(lists.filter((list) => names.includes(list)).map(readWords));
    return words.flat();
  };
  const lookUp = async (typed: string): Promise<Term | undefined> => {
    const word = findWord(typed, await readLists([listOf(typed)]));
    return word === undefined ? undefined : { typed, words: [word], isCorrected: false };
  };
  const correct = async (typed: string): Promise<Term | undefined> => {
    const near = findNearWord(typed, await readLists(listsNear(typed)));
    return near === undefined ? undefined : { typed: near, words: [near], isCorrected: true };
  };
  /** A word of the site, or else the parts of a hyphenated word; undefined for unknown ones. */
  const recognize = async (given: string | SearchTerm): Promise<(Term | undefined)[]> => {
    if (typeof given !== 'string') return [{ ...given, isCorrected: false }];
    const typed = given;
    const whole = await lookUp(typed);
    const parts = typed.includes('-') ? readTerms(typed.replaceAll('-', ' ')) : [];
    if (whole !== undefined || parts.length === 0) return [whole ?? (await correct(typed))];
    const known = await Promise.all(parts.map(lookUp));
    if (known.every((part) => part !== undefined)) return known;
    const near = await correct(typed);
    if (near !== undefined) return [near];
    return Promise.all(parts.map(async (part, index) => known[index] ?? correct(part)));
  };

  return {
    filters,
    async find(query) {
      const asked = applySynonyms(readTerms(query), synonyms);
      const recognized = (await Promise.all(asked.map(recognize))).flat();
      const terms = recognized.filter((term) => term !== undefined);
      const typed = terms.map((term) => term.typed);
      const isCorrected = terms.some((term) => term.isCorrected);
      // A term's words after the first are synonyms.
      const marked = terms.flatMap(({ typed, words }) => [
        ...typed.split(' '),
        ...words.slice(1).flatMap(readTerms),
      ]);
      const finding = { terms: marked, correction: isCorrected ? typed.join(' ') : undefined };
      if (terms.length === 0) return { ...finding, ids: [], isPartial: false };
      const ids = await askAll(listVariants(terms));
      const isWhole = terms.length === recognized.length;
      if (ids.length > 0) return { ...finding, ids, isPartial: !isWhole };
      const answers = await Promise.all(terms.map((term) => askAll(listVariants([term]))));
      return { ...finding, ids: rankByFrequency(answers), isPartial: true };
    },
    async load(id) {
      const data = await known.get(id)?.data();
      if (data === undefined) throw new Error(`No result ${id}`);
      const { raw_url: url, meta, content } = data;
      const { beschreibung, datum: date, kennzeichen: label } = meta;
      const title = meta.umbruch ?? revealStopWords(meta.title);
      const [description, text] = [revealStopWords(beschreibung), revealStopWords(content)];
      return { url, title, description, date, label, text };
    },
  };
}

/** A file of the index, which a build has written as this type. */
async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

interface Term extends SearchTerm {
  isCorrected: boolean;
}
