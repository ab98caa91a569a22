import type { View } from './places.ts';

/** One file of a picture. */
export interface Candidate {
  width: number;
  height: number;
  quality: number;
}

/** The files of a view that an original is large enough for; at least one. */
export function listCandidates(
  { ratio, candidates }: View,
  original: { width: number; height: number },
): Candidate[] {
  const shape = ratio ?? original.width / original.height;
  const widest = Math.floor(Math.min(original.width, original.height * shape));
  const fitting = candidates.filter(([width]) => width < widest);
  const next = candidates[fitting.length];
  // The first that is too wide gives way to the whole width of the original.
  const all =
    next === undefined ? fitting : [...fitting, [Math.min(next[0], widest), next[1]] as const];
  return all.map(([width, quality]) => ({ width, height: Math.round(width / shape), quality }));
}
