import { readTerms } from './search-query.ts';
import { keyOf } from './search-words.ts';

/** Groups of words with the same meaning; a word may be a phrase, such as `künstliche Intelligenz`. */
export type Synonyms = readonly (readonly string[])[];

/** A word or phrase of a query that has synonyms. */
export interface SynonymTerm {
  typed: string;
  /** Words or phrases. */
  synonyms: readonly string[];
}

/**
 * Finds the words and phrases of a query, in any form, that have synonyms. Those without stay as
 * they are. `ki regeln` → the term `ki` with `künstliche Intelligenz`, and `regeln`
 */
export function applySynonyms(
  typed: readonly string[],
  synonyms: Synonyms,
): (SynonymTerm | string)[] {
  const phrases = synonyms.flatMap((group) =>
    group.map((own) => ({
      keys: readTerms(own).map(keyOf),
      others: group.filter((word) => word !== own),
    })),
  );
  const found: (SynonymTerm | string)[] = [];
  for (let start = 0; start < typed.length; ) {
    const matches = phrases.filter(
      ({ keys }) =>
        keys.length > 0 && keys.every((key, index) => isFormOf(typed[start + index] ?? '', key)),
    );
    const [longest] = matches.toSorted((left, right) => right.keys.length - left.keys.length);
    const words = typed.slice(start, start + (longest?.keys.length ?? 1)).join(' ');
    found.push(longest === undefined ? words : { typed: words, synonyms: longest.others });
    start += longest?.keys.length ?? 1;
  }
  return found;
}

/** The stemmer ignores foreign plurals: Handys. */
function isFormOf(word: string, key: string): boolean {
  return keyOf(word) === key || keyOf(word.replace(/(?<=[aeiouy])s$/u, '')) === key;
}
