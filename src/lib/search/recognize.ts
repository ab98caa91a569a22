import type { SearchDirectory } from './index-format.ts';
import { type IndexReader, lookUp, readLists } from './look-up.ts';
import { findNearWord } from './near-words.ts';
import { intersectScores, joinScores, type Scores } from './rank.ts';
import { readTerms } from './search-query.ts';
import { listsNear } from './search-words.ts';
import type { SynonymTerm } from './synonyms.ts';

/** A word or phrase of a query that the site knows. */
export interface RecognizedTerm {
  /** As typed, or corrected. */
  typed: string;
  /** The words to be marked in excerpts. */
  marked: string[];
  scores: Scores;
  isCorrected: boolean;
}

/**
 * What the site knows of a term: a word as typed, or else the parts of a hyphenated one, or else the
 * word that was probably meant. An unknown word or part is undefined.
 */
export async function recognize(
  asked: string | SynonymTerm,
  directory: SearchDirectory,
  read: IndexReader,
): Promise<(RecognizedTerm | undefined)[]> {
  const find = async (typed: string): Promise<RecognizedTerm | undefined> => {
    const scores = await lookUp(typed, directory, read);
    return scores && { typed, marked: [typed], scores, isCorrected: false };
  };
  const correct = async (typed: string): Promise<RecognizedTerm | undefined> => {
    const near = findNearWord(typed, await readLists(listsNear(typed), directory, read));
    const found = near === undefined ? undefined : await find(near);
    return found && { ...found, isCorrected: true };
  };
  const findAll = (words: readonly string[]) => Promise.all(words.map(find));

  if (typeof asked !== 'string') {
    const { typed, synonyms } = asked;
    const phrases = [typed, ...synonyms].map(readTerms);
    const found = await Promise.all(phrases.map(findAll));
    const scores = found.map((words) =>
      intersectScores(words.map((word) => word?.scores ?? new Map())),
    );
    return [{ typed, marked: phrases.flat(), scores: joinScores(scores), isCorrected: false }];
  }
  const whole = await find(asked);
  const parts = asked.includes('-') ? readTerms(asked.replaceAll('-', ' ')) : [];
  if (whole !== undefined || parts.length === 0) return [whole ?? (await correct(asked))];
  const known = await findAll(parts);
  if (known.every((part) => part !== undefined)) return known;
  const near = await correct(asked);
  if (near !== undefined) return [near];
  return Promise.all(parts.map(async (part, index) => known[index] ?? correct(part)));
}
