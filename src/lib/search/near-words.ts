import { countEdits } from '../values/nearest.ts';
import { foldWord, keyOf } from './search-words.ts';

/** Shorter words have too many near neighbours: Tag, Tal, Tat. */
const MIN_LENGTH = 5;
/** Only longer words may begin with another letter: Kasse, Tasse, Masse. */
const MIN_OTHER_INITIAL = 6;
/** Longer words may hold two errors. */
const MIN_TWO_ERRORS = 8;

/**
 * The site's word that was probably meant by a typed one: the one with the fewest errors, of several
 * the first. An error is a letter that is wrong, missing, superfluous, or swapped with the next.
 * Undefined for short words, where chance would decide. `wiederuf` → `Widerruf`
 */
export function findNearWord(typed: string, words: readonly string[]): string | undefined {
  const [folded, key] = [foldWord(typed), keyOf(typed)];
  if (folded.length < MIN_LENGTH || /\d/.test(folded)) return undefined;
  let best: { word: string; errors: number } | undefined;
  for (const word of words) {
    const errors = Math.min(measure(folded, foldWord(word)), measure(key, keyOf(word)));
    if (errors < (best?.errors ?? Number.POSITIVE_INFINITY)) best = { word, errors };
  }
  return best?.word;
}

/** The number of errors in a typed word; infinite where they are too many. */
function measure(typed: string, word: string): number {
  const isSameInitial = typed[0] === word[0];
  const limit = typed.length < MIN_TWO_ERRORS || !isSameInitial ? 1 : 2;
  const isTooShort = typed.length < (isSameInitial ? MIN_LENGTH : MIN_OTHER_INITIAL);
  if (isTooShort || Math.abs(typed.length - word.length) > limit) return Number.POSITIVE_INFINITY;
  const errors = countEdits(typed, word);
  return errors > limit ? Number.POSITIVE_INFINITY : errors;
}
