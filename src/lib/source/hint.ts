import type { Problem } from './problem.ts';
import { problemAt } from './validation.ts';
import type { Place } from './yaml-source.ts';

/** A hint at a place of a file. */
export function hintAt(file: string, place: Place, message: string): Problem {
  return { ...problemAt(file, place, message), severity: 'hint' };
}
