import { nearest } from '../lib/values/nearest.ts';
import { fieldsMeantBy } from './key-synonyms.ts';

/**
 * The sentence on a field that does not exist: the one that is meant, by its sense or its spelling,
 * or all that are still free. `known` are the fields that exist, `used` those that are written.
 *
 * `titel` → `titel` ist kein Feld. Meinst du `title`?
 */
export function unknownKey(
  key: string,
  known: readonly string[],
  used: readonly string[] = [],
): string {
  const free = known.filter((name) => !used.includes(name));
  return `\`${key.replace(/\s+/g, ' ')}\` ist kein Feld. ${remedyFor(key, known, free)}`;
}

function remedyFor(key: string, known: readonly string[], free: readonly string[]): string {
  const meant = fieldsMeantBy(key);
  const guess = meant.find((name) => free.includes(name)) ?? nearest(key, free);
  const present = meant.find((name) => known.includes(name)) ?? nearest(key, known);
  if (guess !== undefined) return `Meinst du \`${guess}\`?`;
  if (present !== undefined) return `\`${present}\` steht schon da; lösche eines von beiden.`;
  if (free.length === 0) return 'Lösche die Angabe.';
  return `Möglich ${free.length === 1 ? 'ist' : 'sind'} ${free.map((name) => `\`${name}\``).join(', ')}.`;
}
