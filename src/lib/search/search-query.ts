import { isStopWord } from '../words/stemming.ts';
import { tokenize } from '../words/tokenize.ts';
import { infinitivesOf } from '../words/verb-forms.ts';

/** Longer queries are pasted texts; their first words say what is wanted. */
const MAX_TERMS = 12;

/**
 * The words of a query that say what is looked for, in lower case, each once: `Was kostet der
 * Versand?` → `kostet`, `versand`. Only stop words, or nothing, give an empty list.
 */
export function readTerms(query: string): string[] {
  const words = tokenize(query.normalize('NFC').replace(/[‘’ʼ´`]/gu, "'"));
  const terms = words.filter((word) => /[\p{L}\d]/u.test(word) && !isStopWord(word));
  return [...new Set(terms)].slice(0, MAX_TERMS);
}

/** A word of a query, and what the site has for it. */
export interface SearchTerm {
  /** As typed, or put right. */
  typed: string;
  /** Forms in which the site writes it, or its compounds with it; at least one. */
  words: readonly string[];
}

/**
 * What to ask the index for, one after another, so that exact hits come first: the words as they
 * are typed, without hyphens, as infinitives, without a foreign plural, and as the site writes them.
 */
export function listVariants(terms: readonly SearchTerm[]): string[] {
  const write = (form: (term: SearchTerm) => string) => terms.map(form).join(' ');
  const longest = Math.max(0, ...terms.map(({ words }) => words.length));
  return [
    ...new Set([
      write(({ typed }) => typed),
      write(({ typed }) => typed.replaceAll('-', '')),
      write(({ typed }) => infinitivesOf(typed)[0] ?? typed),
      // The stemming leaves foreign plurals alone: Videos, Kontos.
      write(({ typed }) => typed.replace(/(?<=[aeiouy])s$/u, '')),
      ...Array.from({ length: longest }, (_, place) =>
        write(({ typed, words }) => words[place] ?? words[0] ?? typed),
      ),
    ]),
  ];
}

/** Ids of several answers in one list: those of the first answer first, each once. */
export function mergeAnswers(answers: readonly (readonly string[])[]): string[] {
  return [...new Set(answers.flat())];
}

/** Ids that several answers name come first, those of most answers at the top. */
export function rankPartly(answers: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const id of answers.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([id]) => id);
}
