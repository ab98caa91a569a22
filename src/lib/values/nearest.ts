import { distance } from 'fastest-levenshtein';

/** With more typing errors it is another word, however long. */
const MAX_EDITS = 3;
/** The limit for short words, as a share of the letters. */
const MAX_SHARE = 0.4;

/**
 * The known word most likely meant by a mistyped one, or undefined when none is close: at most
 * 40 per cent of the letters, and never more than three, may differ. Two swapped neighbours are
 * one error.
 *
 * `lable`, [`label`, `title`] → `label`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: countEdits(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => {
      const length = Math.max(wanted.length, candidate.length);
      return edits <= MAX_EDITS && edits <= MAX_SHARE * length;
    })
    .toSorted((left, right) => left.edits - right.edits);
  return best?.candidate;
}

/** The number of letters that are wrong, missing or superfluous; swapped neighbours count as one. */
export function countEdits(word: string, candidate: string): number {
  // Each letter more or less is an edit; counting them all takes much longer.
  if (Math.abs(word.length - candidate.length) > MAX_EDITS) return Number.POSITIVE_INFINITY;
  const edits = distance(word, candidate);
  // Swapped neighbours, which count as two edits, matter in this range only.
  if (edits < 2 || edits > MAX_EDITS + 1) return edits;
  const swapped = Array.from({ length: word.length - 1 }, (_, index) => swapAt(word, index));
  return Math.min(edits, ...swapped.map((other) => 1 + distance(other, candidate)));
}

function swapAt(word: string, index: number): string {
  return word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2);
}
