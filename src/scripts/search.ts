import { describeOutcome } from '../lib/search/search-query.ts';
import { compareGerman } from '../lib/values/counts.ts';
import { type Finding, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import {
  countEach,
  fillSelect,
  findElements,
  formatUrl,
  readForm,
  readUrl,
  type SearchElements,
  type State,
} from './search-form.ts';
import { renderHit } from './search-hits.ts';

const PAGE_SIZE = 10;
/** Debounce delay of typing, in milliseconds. */
const DEBOUNCE_MS = 250;
const FAILED =
  'Die Suche lässt sich gerade nicht laden. Alle Beiträge stehen auch im Archiv und unter den Themen.';

/**
 * Enables the search page. Nothing is loaded before there is a query or the field has the focus.
 * The URL always matches what is shown, so that it can be shared and revisited.
 */
export function setUpSearch(): void {
  const page = findElements();
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
    const request = latest;
    if (state.query === '') return showNothing(page);
    page.list.ariaBusy = 'true';
    page.topics.hidden = true;
    try {
      const loaded = await load();
      const finding = await loaded.find(state.query);
      if (request === latest) await showFinding(page, state, finding, loaded);
    } catch {
      if (request === latest) {
        showNothing(page);
        page.status.textContent = FAILED;
        page.advice.hidden = false;
      }
    } finally {
      if (request === latest) page.list.ariaBusy = 'false';
    }
  };
  const goTo = (state: State, isNewEntry: boolean) => {
    const url = formatUrl(state);
    if (url === location.pathname + location.search) return search(state);
    if (isNewEntry) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    return search(state);
  };

  page.field.addEventListener('focus', () => void load().catch(() => undefined));
  page.field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => goTo(readForm(page), false), DEBOUNCE_MS);
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
    const state = readUrl();
    page.field.value = state.query;
    void search(state);
  };
  addEventListener('popstate', restore);
  restore();
}

function showNothing(page: SearchElements): void {
  page.list.replaceChildren();
  page.status.textContent = '';
  for (const part of [page.more, page.advice, page.filters]) part.hidden = true;
  page.topics.hidden = false;
}

async function showFinding(
  page: SearchElements,
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
  const render = async (from: number) => {
    const hits = await Promise.all(shown.slice(from, from + PAGE_SIZE).map(load));
    return hits.map((hit) => renderHit(page.template, hit, terms));
  };
  page.list.replaceChildren(...(await render(0)));
  page.more.hidden = shown.length <= PAGE_SIZE;
  page.more.onclick = async () => {
    const next = page.list.children.length;
    page.list.append(...(await render(next)));
    page.more.hidden = shown.length <= next + PAGE_SIZE;
    page.list.children[next]?.querySelector('a')?.focus();
  };
  page.filters.hidden = ids.length === 0;
  page.advice.hidden = shown.length > 0;
  page.topics.hidden = shown.length > 0;
  const isNarrowed = state.topic !== '' || state.year !== '';
  page.status.textContent = describeOutcome({
    query: state.query,
    count: shown.length,
    correction,
    isPartial,
    isNarrowed,
  });
}
