import { type Finding, openSearchEngine, type SearchEngine } from '../lib/search/search-engine.ts';
import { describeOutcome } from '../lib/search/search-query.ts';
import { createIndexReader } from './index-reader.ts';
import {
  findElements,
  formatUrl,
  narrow,
  offerFilters,
  readForm,
  readUrl,
  type SearchElements,
  type State,
} from './search-form.ts';
import { renderHit } from './search-hits.ts';

const PAGE_SIZE = 10;
/** Debounce delay of typing, in milliseconds. */
const DEBOUNCE_MS = 250;
/** After this time readers are told that the search goes on. */
const PATIENCE_MS = 300;
const SEARCHING = 'Es wird gesucht …';
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
    engine ??= openSearchEngine(createIndexReader(page.form.dataset.index ?? ''));
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const search = async (state: State) => {
    latest += 1;
    const request = latest;
    // To it WebKit resets a field without completion when a reader comes back.
    page.field.defaultValue = state.query;
    if (state.query === '') return showOffer(page);
    page.list.ariaBusy = 'true';
    [page.results.hidden, page.offer.hidden] = [false, true];
    const notice = setTimeout(() => {
      if (request === latest) page.status.textContent = SEARCHING;
    }, PATIENCE_MS);
    try {
      const loaded = await load();
      const finding = await loaded.find(state.query);
      await showFinding(page, state, finding, loaded, () => request === latest);
    } catch {
      if (request === latest) {
        showOffer(page);
        page.results.hidden = false;
        page.status.textContent = FAILED;
        page.advice.hidden = false;
      }
    } finally {
      clearTimeout(notice);
      if (request === latest) page.list.ariaBusy = 'false';
    }
  };
  const goTo = (state: State, isNewEntry: boolean) => {
    const url = formatUrl(state);
    const isShown = url === location.pathname + location.search;
    if (isNewEntry && !isShown) history.pushState(null, '', url);
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
  // On phones the header has no field: its button leads here without a query.
  if (location.search === '?q=') page.field.focus();
}

function showOffer(page: SearchElements): void {
  page.list.replaceChildren();
  page.status.textContent = '';
  for (const part of [page.results, page.more, page.advice, page.filters]) part.hidden = true;
  page.offer.hidden = false;
}

async function showFinding(
  page: SearchElements,
  state: State,
  { articles, terms, correction, isPartial }: Finding,
  { filters, load }: SearchEngine,
  isCurrent: () => boolean,
): Promise<void> {
  const shown = narrow(articles, state, filters);
  const render = async (from: number) => {
    const hits = await Promise.all(shown.slice(from, from + PAGE_SIZE).map(load));
    return hits.map((hit) => renderHit(page.template, hit, terms));
  };
  const hits = await render(0);
  // Hits can take long, and another query may have overtaken this one.
  if (!isCurrent()) return;
  offerFilters(page, state, articles, filters);
  page.list.replaceChildren(...hits);
  page.more.hidden = shown.length <= PAGE_SIZE;
  page.more.onclick = async () => {
    const next = page.list.children.length;
    // Makes room at once: what follows moves on the click, not when the results arrive.
    page.list.style.minHeight = `${page.list.offsetHeight + innerHeight}px`;
    page.list.append(...(await render(next)));
    page.list.style.minHeight = '';
    page.more.hidden = shown.length <= next + PAGE_SIZE;
    page.list.children[next]?.querySelector('a')?.focus();
  };
  page.filters.hidden = articles.length === 0;
  page.advice.hidden = shown.length > 0;
  page.offer.hidden = shown.length > 0;
  const isNarrowed = state.topic !== '' || state.year !== '';
  const { query } = state;
  const count = shown.length;
  page.status.textContent = describeOutcome({ query, count, correction, isPartial, isNarrowed });
}
