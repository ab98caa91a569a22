import { z } from 'zod';
import { line, webUrl } from './fields.ts';

/** Who made a picture: a line, or its parts. */
export const creditSchema = z
  .union([
    line(1, 120),
    z.strictObject({
      creator: line(1, 120).describe('Wer das Bild gemacht hat'),
      agency: line(1, 120).optional().describe('Agentur, die es vertreibt'),
      license: line(1, 60).optional().describe('Name der Lizenz, etwa CC BY-SA 4.0'),
      licenseUrl: webUrl.optional().describe('Adresse der Lizenz; bei CC ergibt sie sich'),
      source: webUrl.optional().describe('Adresse, unter der das Original liegt'),
    }),
  ])
  .describe('Urheber und Lizenz, in einer Zeile oder als Block');
