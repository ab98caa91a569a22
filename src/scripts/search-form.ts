import type { FilterSets } from '../lib/search/search-engine.ts';
import { compareGerman } from '../lib/values/counts.ts';

/** The state of the search, as the URL holds it. */
export interface State {
  query: string;
  topic: string;
  year: string;
}

/** The state that the reader typed and chose; topic and year are those of the URL until they are offered. */
export function readForm({ field, topic, year, filters }: SearchElements): State {
  const chosen = filters.hidden ? readUrl() : { topic: topic.value, year: year.value };
  return { ...chosen, query: field.value.trim() };
}

/** The state in the URL. */
export function readUrl(): State {
  const values = new URLSearchParams(location.search);
  const read = (name: string) => values.get(name)?.trim() ?? '';
  return { query: read('q'), topic: read('thema'), year: read('jahr') };
}

/** The URL of a state. */
export function formatUrl({ query, topic, year }: State): string {
  const values = Object.entries({ q: query, thema: topic, jahr: year });
  const search = new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}

/** Those of the articles that have the chosen topic and year. */
export function narrow(
  articles: readonly number[],
  { topic, year }: Pick<State, 'topic' | 'year'>,
  filters: FilterSets,
): number[] {
  const hasTopic = (article: number) => topic === '' || filters.topic.get(topic)?.has(article);
  const hasYear = (article: number) => year === '' || filters.year.get(year)?.has(article);
  return articles.filter((article) => hasTopic(article) && hasYear(article));
}

/** Offers the topics of the articles with the chosen year, and the years of those with the topic. */
export function offerFilters(
  { topic, year }: Pick<SearchElements, 'topic' | 'year'>,
  chosen: State,
  articles: readonly number[],
  filters: FilterSets,
): void {
  const ofYear = narrow(articles, { ...chosen, topic: '' }, filters);
  const ofTopic = narrow(articles, { ...chosen, year: '' }, filters);
  fillSelect(topic, chosen.topic, countEach(filters.topic, ofYear), compareGerman);
  fillSelect(year, chosen.year, countEach(filters.year, ofTopic), (left, right) =>
    compareGerman(right, left),
  );
}

/** The number of these articles for each value. */
export function countEach(
  sets: ReadonlyMap<string, ReadonlySet<number>>,
  articles: readonly number[],
): Map<string, number> {
  return new Map(
    [...sets].map(([value, set]) => [value, articles.filter((article) => set.has(article)).length]),
  );
}

/** Offers the values with their counts; those without articles only if they are chosen. */
export function fillSelect(
  select: HTMLSelectElement,
  chosen: string,
  counts: ReadonlyMap<string, number>,
  compare: (left: string, right: string) => number,
): void {
  const [all] = select.options;
  const options = [...counts]
    .filter(([value, count]) => count > 0 || value === chosen)
    .toSorted(([left], [right]) => compare(left, right))
    .map(([value, count]) => new Option(`${value} (${count})`, value));
  select.replaceChildren(...(all === undefined ? [] : [all]), ...options);
  select.value = chosen;
}

/** The elements of the search page; throws if one is missing. */
export function findElements() {
  return {
    form: find('suche', HTMLFormElement),
    field: find('suchfeld', HTMLInputElement),
    results: find('fund', HTMLElement),
    filters: find('auswahl', HTMLFieldSetElement),
    topic: find('auswahl-thema', HTMLSelectElement),
    year: find('auswahl-jahr', HTMLSelectElement),
    status: find('ergebnis', HTMLElement),
    list: find('treffer', HTMLOListElement),
    more: find('weitere', HTMLButtonElement),
    advice: find('rat', HTMLElement),
    offer: find('angebot', HTMLElement),
    template: find('vorlage', HTMLTemplateElement),
  };
}

export type SearchElements = ReturnType<typeof findElements>;

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}
