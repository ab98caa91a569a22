/** The search form: what it holds, what the address says, and the choices it offers. */

/** What the address says: the query and the choices. */
export interface State {
  query: string;
  topic: string;
  year: string;
}

/** What the reader typed and chose. */
export function readForm({ field, topic, year }: Parts): State {
  return { query: field.value.trim(), topic: topic.value, year: year.value };
}

/** What the address asks for. */
export function readAddress(): State {
  const values = new URLSearchParams(location.search);
  const read = (name: string) => values.get(name)?.trim() ?? '';
  return { query: read('q'), topic: read('thema'), year: read('jahr') };
}

/** The address that asks for this. */
export function describeAddress({ query, topic, year }: State): string {
  const values = Object.entries({ q: query, thema: topic, jahr: year });
  const search = new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}

/** How many of these articles each value has. */
export function countEach(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  ids: readonly string[],
): Map<string, number> {
  return new Map([...sets].map(([value, set]) => [value, ids.filter((id) => set.has(id)).length]));
}

/** Offers the values with their counts. Choices that lead nowhere are left out, but for the one that is chosen. */
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

/** The parts of the search page; throws when one is missing. */
export function findParts() {
  return {
    form: find('suche', HTMLFormElement),
    field: find('suchfeld', HTMLInputElement),
    filters: find('auswahl', HTMLFieldSetElement),
    topic: find('auswahl-thema', HTMLSelectElement),
    year: find('auswahl-jahr', HTMLSelectElement),
    status: find('ergebnis', HTMLElement),
    list: find('treffer', HTMLOListElement),
    more: find('weitere', HTMLButtonElement),
    advice: find('rat', HTMLElement),
    topics: find('nach-thema', HTMLElement),
    template: find('vorlage', HTMLTemplateElement),
  };
}

export type Parts = ReturnType<typeof findParts>;

function find<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}
