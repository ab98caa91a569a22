import {
  listVariants,
  mergeAnswers,
  rankByFrequency,
  readTerms,
  type SearchTerm,
} from '../lib/search/search-query.ts';
import {
  ALL_WORDS,
  findContaining,
  findNearWord,
  findWord,
  LIST_NAMES,
  listOf,
} from '../lib/search/search-words.ts';
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
    const words = lists.get(list) ?? fetchWords(`${folder}woerter/${list}.json`);
    lists.set(list, words);
    return words;
  };
  const [pagefind, names] = await Promise.all([loadPagefind(folder), readWords(LIST_NAMES)]);
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
  const lookUp = async (typed: string) => {
    const list = listOf(typed);
    return names.includes(list) ? findWord(typed, await readWords(list)) : undefined;
  };
  const recognize = async (typed: string): Promise<Term | undefined> => {
    const word = await lookUp(typed);
    if (word !== undefined) return { typed, words: [word], isCorrected: false };
    const all = await readWords(ALL_WORDS);
    const containing = findContaining(typed, all);
    if (containing.length > 0) return { typed, words: containing, isCorrected: false };
    const near = findNearWord(typed, all);
    return near === undefined ? undefined : { typed: near, words: [near], isCorrected: true };
  };

  return {
    filters,
    async find(query) {
      const asked = readTerms(query);
      const recognized = await Promise.all(asked.map(recognize));
      const terms = recognized.filter((term) => term !== undefined);
      const typed = terms.map((term) => term.typed);
      const isCorrected = terms.some((term) => term.isCorrected);
      const finding = { terms: typed, correction: isCorrected ? typed.join(' ') : undefined };
      if (terms.length === 0) return { ...finding, ids: [], isPartial: false };
      const ids = await askAll(listVariants(terms));
      const isWhole = terms.length === asked.length;
      if (ids.length > 0) return { ...finding, ids, isPartial: !isWhole };
      const answers = await Promise.all(terms.map((term) => askAll(listVariants([term]))));
      return { ...finding, ids: rankByFrequency(answers), isPartial: true };
    },
    async load(id) {
      const data = await known.get(id)?.data();
      if (data === undefined) throw new Error(`No result ${id}`);
      const { raw_url: url, meta, content: text } = data;
      const { beschreibung: description, datum: date, kennzeichen: label } = meta;
      return { url, title: meta.umbruch ?? meta.title, description, date, label, text };
    },
  };
}

async function fetchWords(url: string): Promise<string[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

interface Term extends SearchTerm {
  isCorrected: boolean;
}
