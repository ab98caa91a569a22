import { formatCount, type Noun } from '../values/counts.ts';
import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOf } from '../words/verb-forms.ts';

/** Longer queries are pasted texts, whose first words suffice. */
const MAX_TERMS = 12;

const RESULT: Noun = { one: 'Ergebnis', other: 'Ergebnisse' };

/**
 * The significant words of a query in lower case, each once; an empty list for stop words alone.
 * `Was kostet der Versand?` → `kostet`, `versand`
 */
export function readTerms(query: string): string[] {
  const words = readWords(query).filter((word) => /[\p{L}\d]/u.test(word));
  const significant = words.filter((word) => !isStopWord(word));
  // Alone, `waren` means what shops sell.
  const terms =
    significant.length > 0 ? significant : words.filter((word) => !isStopWord(capitalize(word)));
  return [...new Set(terms.map((word) => word.toLowerCase()))].slice(0, MAX_TERMS);
}

/**
 * A typed word with the forms of it that share no stem: the infinitive of a participle or of a verb
 * in -et, and a foreign word without its plural. `videos` → `videos`, `video`
 */
export function listForms(typed: string): string[] {
  // The stemmer ignores foreign plurals: Videos, Kontos.
  const singular = typed.replace(/(?<=[aeiouy])s$/u, '');
  const infinitive = infinitivesOf(typed)[0] ?? typed.replace(/(?<=\p{L}{3}e)t$/u, 'n');
  return [...new Set([typed, infinitive, singular])];
}

/** The outcome of a search, as far as readers are told. */
export interface SearchOutcome {
  /** As typed. */
  query: string;
  count: number;
  /** The query that replaced a mistyped one. */
  correction?: string | undefined;
  /** No article contains all words; these contain some. */
  isPartial: boolean;
  /** A topic or a year is chosen. */
  isNarrowed: boolean;
}

/**
 * The sentence that announces the outcome of a search: `3 Ergebnisse für „Recht“`. It names the
 * correction of a mistyped query, and says when topic or year narrow the result.
 */
export function describeOutcome(outcome: SearchOutcome): string {
  const { query, count, correction, isPartial, isNarrowed } = outcome;
  const found = count === 0 ? 'Keine Ergebnisse' : formatCount(count, RESULT);
  const narrowed = isNarrowed ? ' mit dieser Auswahl' : '';
  if (correction !== undefined) {
    const matched = isPartial && count > 0 ? 'mit einem Teil der Wörter' : `für „${correction}“`;
    return `Meinten Sie „${correction}“? ${found} ${matched}${narrowed}`;
  }
  if (isPartial && count > 0) {
    return `Kein Beitrag enthält alle Wörter von „${query}“. ${found} mit einem Teil davon${narrowed && ' und dieser Auswahl'}`;
  }
  return `${found} für „${query}“${narrowed}`;
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
