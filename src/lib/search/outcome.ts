import { formatCount, type Noun } from '../values/counts.ts';

const RESULT: Noun = { one: 'Ergebnis', other: 'Ergebnisse' };

/** What a search came to, as far as readers are told. */
export interface SearchOutcome {
  /** As it was typed. */
  query: string;
  count: number;
  /** What was searched for instead of a mistyped query. */
  correction?: string | undefined;
  /** No article holds all words; these hold some. */
  isPartial: boolean;
  /** A topic or a year is chosen. */
  isNarrowed: boolean;
}

/**
 * The sentence that announces the outcome of a search: `3 Ergebnisse für „Recht“`. Mistyped
 * queries say what was searched for, and what a choice of topic or year leaves out is not hidden.
 */
export function describeOutcome(outcome: SearchOutcome): string {
  const { query, count, correction, isPartial, isNarrowed } = outcome;
  const found = count === 0 ? 'Keine Ergebnisse' : formatCount(count, RESULT);
  const narrowed = isNarrowed ? ' mit dieser Auswahl' : '';
  if (correction !== undefined) {
    return `Meinten Sie „${correction}“? ${found} für „${correction}“${narrowed}`;
  }
  if (isPartial && count > 0) {
    return `Kein Beitrag enthält alle Wörter von „${query}“. ${found} mit einem Teil davon${narrowed && ' und dieser Auswahl'}`;
  }
  return `${found} für „${query}“${narrowed}`;
}
