/** The state of the search, as the URL holds it. */
export interface State {
  query: string;
  topic: string;
  year: string;
}

/** The state that the reader typed and chose. */
export function readForm({ field, topic, year }: SearchElements): State {
  return { query: field.value.trim(), topic: topic.value, year: year.value };
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
