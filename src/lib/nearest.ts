import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one most likely stands for, or undefined when none is near:
 * at most a third of the letters (never more than three) may differ.
 *
 * `titel`, [`title`, `tags`] → `title`
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
    .toSorted((left, right) => left.edits - right.edits);
  const [best] = ranked;
  const limit = Math.min(3, Math.ceil(wanted.length / 3));
  return best !== undefined && best.edits <= limit ? best.candidate : undefined;
}
