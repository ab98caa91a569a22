import type { Finding, SearchEngine } from '../lib/search/search-engine.ts';
import { describeOutcome } from '../lib/search/search-query.ts';
import { narrow, offerFilters, type SearchElements, type State } from './search-form.ts';
import { renderHit } from './search-hits.ts';

const PAGE_SIZE = 10;
const FAILED =
  'Die Suche lässt sich gerade nicht laden. Öffnen Sie die Seite noch einmal; alle Beiträge stehen auch im Archiv und unter den Themen.';

/** Shows what there is to read without a search. */
export function showOffer(page: SearchElements): void {
  page.list.replaceChildren();
  page.list.ariaBusy = 'false';
  page.status.textContent = '';
  for (const part of [page.results, page.more, page.advice, page.filters]) part.hidden = true;
  page.offer.hidden = false;
}

/** Says that the search does not work, and shows other ways. */
export function showFailure(page: SearchElements): void {
  showOffer(page);
  page.results.hidden = false;
  page.status.textContent = FAILED;
  page.advice.hidden = false;
}

/** Shows the first results of a query unless another query overtakes it; a button shows further ones. */
export async function showFinding(
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
    page.more.disabled = true;
    // Makes room at once: what follows moves on the click, not when the results arrive.
    page.list.style.minHeight = `${page.list.offsetHeight + innerHeight}px`;
    try {
      const further = await render(next);
      if (!isCurrent()) return;
      page.list.append(...further);
      page.more.hidden = shown.length <= next + PAGE_SIZE;
      page.list.children[next]?.querySelector('a')?.focus();
    } catch {
      page.status.textContent = FAILED;
    } finally {
      page.list.style.minHeight = '';
      page.more.disabled = false;
    }
  };
  page.filters.hidden = articles.length === 0;
  page.advice.hidden = shown.length > 0;
  page.offer.hidden = shown.length > 0;
  const isNarrowed = state.topic !== '' || state.year !== '';
  const { query } = state;
  const count = shown.length;
  page.status.textContent = describeOutcome({ query, count, correction, isPartial, isNarrowed });
}
