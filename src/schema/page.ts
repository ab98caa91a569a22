import { z } from 'zod';
import { dayOrInstant, line, partialDate } from './fields.ts';

/** Frontmatter of a standing page in `content/pages`. */
export const pageSchema = z.strictObject({
  title: line(2, 110).describe('Titel'),
  description: line(50, 220).describe('Vorspann: ein bis zwei Sätze, auch für die Suche'),
  kicker: line(2, 40).optional().describe('Dachzeile über dem Titel'),
  updatedAt: dayOrInstant.optional().describe('Tag der letzten Änderung'),
  asOf: partialDate.optional().describe('Stand des Wissens'),
});
