import { distance } from 'fastest-levenshtein';

/** More slips than these make another word, however long it is. */
const MOST_EDITS = 3;
/** The same for short words, as a share of the letters. */
const LARGEST_SHARE = 0.4;

/**
 * The known word that a mistyped one most likely stands for, or undefined when none is near: at
 * most 40 per cent of the letters, and never more than three, may differ. Two letters that changed
 * places are one slip.
 *
 * `lable`, [`label`, `title`] → `label`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: countEdits(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => {
      const length = Math.max(wanted.length, candidate.length);
      return edits <= MOST_EDITS && edits <= LARGEST_SHARE * length;
    })
    .toSorted((left, right) => left.edits - right.edits);
  return best?.candidate;
}

function countEdits(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  // Only there can a change of places, which counts as two, bring the word near.
  if (edits < 2 || edits > MOST_EDITS + 1) return edits;
  const swapped = Array.from({ length: word.length - 1 }, (_, index) => swapAt(word, index));
  return Math.min(edits, ...swapped.map((other) => 1 + distance(other, candidate)));
}

function swapAt(word: string, index: number): string {
  return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
}
