import { describeOutcome } from '../lib/search/search-query.ts';
import { compareGerman } from '../lib/values/counts.ts';
import { type Finding, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import {
  countEach,
  describeAddress,
  fillSelect,
  findParts,
  type Parts,
  readAddress,
  readForm,
  type State,
} from './search-form.ts';
import { drawHit } from './search-hits.ts';

const STEP = 10;
/** Milliseconds without a key press after which the query counts as typed. */
const PAUSE = 250;
const FAILED =
  'Die Suche lässt sich gerade nicht laden. Alle Beiträge stehen auch im Archiv und unter den Themen.';

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
    page.topics.hidden = true;
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
  page.topics.hidden = false;
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
