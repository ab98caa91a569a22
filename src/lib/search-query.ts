import { isStopWord } from './stemming.ts';
import { tokenize } from './tokenize.ts';
import { infinitivesOf } from './verb-forms.ts';

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

/**
 * What to ask the index for, one after another, so that exact hits come first: the words as they
 * are typed, as the site writes them, without hyphens, and as infinitives.
 */
export function listVariants(typed: readonly string[], known: readonly string[]): string[] {
  const join = (words: readonly string[]) => words.join(' ');
  return [
    ...new Set([
      join(typed),
      join(known),
      join(typed.map((word) => word.replaceAll('-', ''))),
      join(typed.map((word) => infinitivesOf(word)[0] ?? word)),
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
