import { formatCount, type Noun } from '../values/counts.ts';
import { isStopWord } from '../words/stemming.ts';
import { readWords } from '../words/tokenize.ts';
import { infinitivesOf } from '../words/verb-forms.ts';

/** Longer queries are pasted texts, whose first words suffice. */
const MAX_TERMS = 12;

/** Up to this many letters, whole words come first: KI, EU. */
const SHORT = 2;

const RESULT: Noun = { one: 'Ergebnis', other: 'Ergebnisse' };

/**
 * The significant words of a query in lower case, each once; an empty list for stop words alone.
 * `Was kostet der Versand?` → `kostet`, `versand`
 */
export function readTerms(query: string): string[] {
  const words = readWords(query.replace(/[‘’ʼ´`]/gu, "'"));
  const terms = words.filter((word) => /[\p{L}\d]/u.test(word) && !isStopWord(word));
  return [...new Set(terms.map((word) => word.toLowerCase()))].slice(0, MAX_TERMS);
}

/** A word of a query with the site's own words for it. */
export interface SearchTerm {
  /** As typed, or corrected. */
  typed: string;
  /** The form the site uses, and its synonyms; at least one. */
  words: readonly string[];
}

/**
 * The queries for the index in order, so that exact hits come first: a short word as a whole, since
 * it begins many others; the words as typed, without hyphens, as infinitives, without a foreign
 * plural, and as the site writes them.
 */
export function listVariants(terms: readonly SearchTerm[]): string[] {
  const write = (form: (term: SearchTerm) => string) => terms.map(form).join(' ');
  const longest = Math.max(0, ...terms.map(({ words }) => words.length));
  const asTyped = write(({ typed }) => typed);
  return [
    ...new Set([
      asTyped.length <= SHORT ? `"${asTyped}"` : asTyped,
      asTyped,
      write(({ typed }) => typed.replaceAll('-', '')),
      write(({ typed }) => infinitivesOf(typed)[0] ?? typed),
      // The stemmer ignores foreign plurals: Videos, Kontos.
      write(({ typed }) => typed.replace(/(?<=[aeiouy])s$/u, '')),
      ...Array.from({ length: longest }, (_, index) =>
        write(({ typed, words }) => words[index] ?? words[0] ?? typed),
      ),
    ]),
  ];
}

/** The ids of several answers in one list without duplicates, those of the first answer first. */
export function mergeAnswers(answers: readonly (readonly string[])[]): string[] {
  return [...new Set(answers.flat())];
}

/** The ids of several answers, those that occur in most of them first. */
export function rankByFrequency(answers: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const id of answers.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([id]) => id);
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
    return `Meinten Sie „${correction}“? ${found} für „${correction}“${narrowed}`;
  }
  if (isPartial && count > 0) {
    return `Kein Beitrag enthält alle Wörter von „${query}“. ${found} mit einem Teil davon${narrowed && ' und dieser Auswahl'}`;
  }
  return `${found} für „${query}“${narrowed}`;
}
