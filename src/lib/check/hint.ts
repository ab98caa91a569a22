import type { Problem } from '../problem.ts';
import type { Place } from '../yaml-source.ts';
import { problemAt } from './document.ts';

/** A hint at a place of a file. */
export function hintAt(file: string, place: Place, message: string): Problem {
  return { ...problemAt(file, place, message), severity: 'hint' };
}
