/** Titles count most and parts of compounds little, so that exact hits come first. */
const META_WEIGHTS = {
  title: 5,
  beschreibung: 2,
  themen: 1,
  kennzeichen: 1,
  teile: 0.2,
  datum: 0.1,
  umbruch: 0,
};

/** For each filter, the ids of articles by value. */
export type FilterSets = Readonly<
  Record<'Thema' | 'Jahr', ReadonlyMap<string, ReadonlySet<string>>>
>;

/** Loads Pagefind from `folder`, a URL that ends with a slash. Rejects if it is missing. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

/** The values of each filter with the articles that have them. */
export async function readFilters(pagefind: Pagefind): Promise<FilterSets> {
  const names = await pagefind.filters();
  const collect = async (name: string) => {
    const sets = Object.keys(names[name] ?? {}).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return new Map(await Promise.all(sets));
  };
  return { Thema: await collect('Thema'), Jahr: await collect('Jahr') };
}

/** True unless only the stored date matched: the year of publication alone is no hit. */
export function matchesContent({ words, matchedMetaFields = [] }: PagefindResult): boolean {
  return words.length > 0 || matchedMetaFields.some((field) => field !== 'datum');
}

/** The part of Pagefind's browser API that is used here; it comes without types. */
export interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindData>;
}

interface PagefindData {
  raw_url: string;
  content: string;
  meta: {
    title: string;
    beschreibung: string;
    datum: string;
    kennzeichen: string | undefined;
    umbruch: string | undefined;
  };
}
