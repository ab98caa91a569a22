import { isCapital } from './known-words.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzäöüß'];

/**
 * The correct word that a slip of the finger has probably made another: a letter doubled or too
 * many, two exchanged, one left out, one for another, in this order. Undefined where none is near.
 */
export function findLikelyWord(word: string, has: (word: string) => boolean): string | undefined {
  const cuts = Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const candidates = [
    ...cuts.map(([before, after]) => before + after.slice(1)),
    ...cuts.map(([before, after]) => before + after.charAt(1) + after.charAt(0) + after.slice(2)),
    ...[...cuts, [word, ''] as const].flatMap(([before, after]) =>
      LETTERS.map((letter) => before + letter + after),
    ),
    ...cuts.flatMap(([before, after]) => LETTERS.map((letter) => before + letter + after.slice(1))),
  ];
  return candidates.find((candidate) => isCapital(candidate) === isCapital(word) && has(candidate));
}
