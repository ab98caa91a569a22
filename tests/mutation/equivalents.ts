import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Mutant } from './mutation.ts';

/** A mistake that changes nothing anybody could notice: its lines before and after, and why. */
interface Equivalent {
  file: string;
  from: string;
  to: string;
  reason: string;
}

/** Reads which mistakes change nothing. */
export function readEquivalents(): (mutant: Mutant) => boolean {
  const listed: Equivalent[] = parse(readFileSync('tests/mutation/equivalent.yaml', 'utf8')) ?? [];
  const keys = new Set(listed.map(keyOf));
  return (mutant) => keys.has(keyOf(mutant));
}

function keyOf({ file, from, to }: Pick<Equivalent, 'file' | 'from' | 'to'>): string {
  return JSON.stringify([file, from, to]);
}
