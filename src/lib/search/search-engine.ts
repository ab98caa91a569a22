import { DIRECTORY, type Hit, hitFile, type SearchDirectory } from './index-format.ts';
import type { IndexReader } from './look-up.ts';
import { rankArticles } from './rank.ts';
import { recognize } from './recognize.ts';
import { readTerms } from './search-query.ts';
import { applySynonyms } from './synonyms.ts';

/** The result of a query. */
export interface Finding {
  /** Numbers of articles, the best first. */
  articles: number[];
  /** The words that were searched for, to be marked in excerpts. */
  terms: string[];
  /** The query with its mistyped words corrected; undefined without any. */
  correction: string | undefined;
  /** No article contains all words; these contain some. */
  isPartial: boolean;
}

/** For each filter, the numbers of articles by value. */
export type FilterSets = Readonly<
  Record<'topic' | 'year', ReadonlyMap<string, ReadonlySet<number>>>
>;

export interface SearchEngine {
  find(query: string): Promise<Finding>;
  load(article: number): Promise<Hit>;
  filters: FilterSets;
}

/** Opens an index, whose files `read` reads. Rejects if its directory cannot be read. */
export async function openSearchEngine(read: IndexReader): Promise<SearchEngine> {
  const directory = await read<SearchDirectory>(DIRECTORY);
  return {
    filters: readFilters(directory),
    load: (article) => read<Hit>(hitFile(article)),
    async find(query) {
      const asked = applySynonyms(readTerms(query), directory.synonyms);
      const recognized = (
        await Promise.all(asked.map((term) => recognize(term, directory, read)))
      ).flat();
      const terms = recognized.filter((term) => term !== undefined);
      const ranked = rankArticles(terms.map(({ scores }) => scores));
      const whole = ranked.filter(({ words }) => words === terms.length);
      const isCorrected = terms.some((term) => term.isCorrected);
      return {
        articles: (whole.length > 0 ? whole : ranked).map(({ article }) => article),
        terms: terms.flatMap(({ marked }) => marked),
        correction: isCorrected ? terms.map(({ typed }) => typed).join(' ') : undefined,
        isPartial: terms.length > 0 && (whole.length === 0 || terms.length < recognized.length),
      };
    },
  };
}

function readFilters({ topics, years, articles }: SearchDirectory): FilterSets {
  const numbers = [...articles.keys()];
  const collect = (values: readonly string[], positions: readonly number[][]) =>
    new Map(
      values.map((value, position) => [
        value,
        new Set(numbers.filter((number) => positions[number]?.includes(position))),
      ]),
    );
  return {
    topic: collect(
      topics,
      articles.map(([, ...positions]) => positions),
    ),
    year: collect(
      years,
      articles.map(([position = 0]) => [position]),
    ),
  };
}
