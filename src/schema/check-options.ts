import { z } from 'zod';
import { nearest } from '../lib/values/nearest.ts';
import { ERROR_IDS, HINT_IDS } from './rule-ids.ts';

const hintId = z.enum(HINT_IDS, { error: ({ input }) => explainId(String(input)) });

/** What the check leaves out in a file: hints alone, never errors. */
export const checkOptions = z
  .strictObject({
    ignore: z
      .array(hintId)
      .min(1)
      .describe('Kennungen von Hinweisen, die für diese Datei nicht mehr erscheinen'),
  })
  .describe('Was die Prüfung in dieser Datei nicht mehr meldet');

function explainId(id: string): string {
  if (ERROR_IDS.some((known) => known === id))
    return `nennt mit \`${id}\` einen Fehler. Fehler lassen sich nicht abschalten, nur Hinweise`;
  const guess = nearest(id, HINT_IDS);
  const remedy =
    guess === undefined ? 'Alle Kennungen stehen in content/README.md' : `Meinst du \`${guess}\`?`;
  return `nennt mit \`${id}\` einen Hinweis, den es nicht gibt. ${remedy}`;
}
