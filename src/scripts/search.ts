import { openSearchEngine, type SearchEngine } from '../lib/search/search-engine.ts';
import { createIndexReader } from './index-reader.ts';
import { findElements, formatUrl, readForm, readUrl, type State } from './search-form.ts';
import { showFailure, showFinding, showOffer } from './search-results.ts';

/** Debounce delay of typing, in milliseconds. */
const DEBOUNCE_MS = 250;
/** After this time readers are told that the search goes on. */
const PATIENCE_MS = 300;
const SEARCHING = 'Es wird gesucht …';

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
      if (request === latest) showFailure(page);
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
