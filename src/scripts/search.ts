import { compareGerman } from '../lib/counts.ts';
import { formatDate } from '../lib/dates.ts';
import { cutExcerpt, type ExcerptPart, markTerms } from '../lib/search-excerpt.ts';
import { describeOutcome } from '../lib/search-messages.ts';
import { type Finding, type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';

const STEP = 10;
/** Milliseconds without a key press after which the query counts as typed. */
const PAUSE = 250;
const FAILED =
  'Die Suche lässt sich gerade nicht laden. Alle Beiträge stehen auch im Archiv und unter den Themen.';

/** What the address says: the query and the choices. */
interface State {
  query: string;
  topic: string;
  year: string;
}

/**
 * Makes the search page work. Nothing is loaded before there is a query or the field has the
 * focus; the address always says what is shown, so that it can be shared and come back to.
 */
export function setUpSearch(): void {
  const page = findParts();
  let engine: Promise<SearchEngine> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = () => {
    engine ??= loadSearchEngine(new URL(page.form.dataset.index ?? '', location.href).href);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const search = async (state: State) => {
    latest += 1;
    const turn = latest;
    if (state.query === '') return showNothing(page);
    page.list.ariaBusy = 'true';
    try {
      const loaded = await load();
      const finding = await loaded.find(state.query);
      if (turn === latest) await showFinding(page, state, finding, loaded);
    } catch {
      if (turn === latest) {
        showNothing(page);
        page.status.textContent = FAILED;
        page.advice.hidden = false;
      }
    } finally {
      if (turn === latest) page.list.ariaBusy = 'false';
    }
  };
  const goTo = (state: State, isStep: boolean) => {
    const address = describeAddress(state);
    if (address === location.pathname + location.search) return search(state);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    return search(state);
  };

  page.field.addEventListener('focus', () => void load().catch(() => undefined));
  page.field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => goTo(readForm(page), false), PAUSE);
  });
  for (const select of [page.topic, page.year]) {
    select.addEventListener('change', () => goTo(readForm(page), true));
  }
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void goTo(readForm(page), true);
  });
  const restore = () => {
    clearTimeout(timer);
    const state = readAddress();
    page.field.value = state.query;
    void search(state);
  };
  addEventListener('popstate', restore);
  restore();
}

function showNothing(page: Parts): void {
  page.list.replaceChildren();
  page.status.textContent = '';
  for (const part of [page.more, page.advice, page.filters]) part.hidden = true;
}

async function showFinding(
  page: Parts,
  state: State,
  { ids, terms, correction, isPartial }: Finding,
  { filters, load }: SearchEngine,
): Promise<void> {
  const inTopic = (id: string) => state.topic === '' || filters.Thema.get(state.topic)?.has(id);
  const inYear = (id: string) => state.year === '' || filters.Jahr.get(state.year)?.has(id);
  const shown = ids.filter((id) => inTopic(id) && inYear(id));
  fillSelect(page.topic, state.topic, countEach(filters.Thema, ids.filter(inYear)), compareGerman);
  fillSelect(page.year, state.year, countEach(filters.Jahr, ids.filter(inTopic)), (left, right) =>
    compareGerman(right, left),
  );
  const draw = async (from: number) => {
    const hits = await Promise.all(shown.slice(from, from + STEP).map(load));
    return hits.map((hit) => drawHit(page.template, hit, terms));
  };
  page.list.replaceChildren(...(await draw(0)));
  page.more.hidden = shown.length <= STEP;
  page.more.onclick = async () => {
    const next = page.list.children.length;
    page.list.append(...(await draw(next)));
    page.more.hidden = shown.length <= next + STEP;
    page.list.children[next]?.querySelector('a')?.focus();
  };
  page.filters.hidden = ids.length === 0;
  page.advice.hidden = shown.length > 0;
  const isNarrowed = state.topic !== '' || state.year !== '';
  page.status.textContent = describeOutcome({
    query: state.query,
    count: shown.length,
    correction,
    isPartial,
    isNarrowed,
  });
}

function drawHit(template: HTMLTemplateElement, hit: Hit, terms: readonly string[]): Element {
  const item = document.importNode(template.content, true).firstElementChild;
  if (item === null) throw new Error('The template is empty.');
  const find = (name: string) => item.querySelector(`[data-teil="${name}"]`);
  const link = find('link');
  link?.setAttribute('href', hit.url);
  const label = find('kennzeichen');
  if (hit.label === undefined) label?.remove();
  else label?.replaceChildren(hit.label);
  find('titel')?.replaceChildren(...drawParts(markTerms(hit.title, terms)));
  const excerpt = cutExcerpt(hit.text, terms);
  const isFound = excerpt.some(({ isMatch }) => isMatch);
  const parts = isFound ? excerpt : markTerms(hit.description, terms);
  find('auszug')?.replaceChildren(...drawParts(parts));
  const time = find('datum');
  time?.setAttribute('datetime', hit.date);
  time?.replaceChildren(formatDate(hit.date));
  return item;
}

function drawParts(parts: readonly ExcerptPart[]): (string | Element)[] {
  return parts.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function countEach(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  ids: readonly string[],
): Map<string, number> {
  return new Map([...sets].map(([value, set]) => [value, ids.filter((id) => set.has(id)).length]));
}

/** Choices that lead nowhere are left out, but for the one that is chosen. */
function fillSelect(
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

function readForm({ field, topic, year }: Parts): State {
  return { query: field.value.trim(), topic: topic.value, year: year.value };
}

function readAddress(): State {
  const values = new URLSearchParams(location.search);
  const read = (name: string) => values.get(name)?.trim() ?? '';
  return { query: read('q'), topic: read('thema'), year: read('jahr') };
}

function describeAddress({ query, topic, year }: State): string {
  const values = Object.entries({ q: query, thema: topic, jahr: year });
  const search = new URLSearchParams(values.filter(([, value]) => value !== '')).toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}

function findParts() {
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
    template: find('vorlage', HTMLTemplateElement),
  };
}

type Parts = ReturnType<typeof findParts>;

function find<Part extends HTMLElement>(id: string, kind: new () => Part): Part {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}
