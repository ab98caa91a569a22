import { z } from 'zod';
import { dayOrInstant, line, partialDate } from './fields.ts';

/** Frontmatter of a standing page in `content/pages`. */
export const pageSchema = z.strictObject({
  title: line(2, 110).describe('Überschrift'),
  description: line(50, 220).describe('Ein bis zwei Sätze für Vorspann und Suche'),
  kicker: line(2, 40).optional().describe('Dachzeile über der Überschrift'),
  updatedAt: dayOrInstant.optional().describe('Tag der letzten Änderung'),
  asOf: partialDate.optional().describe('Stand des Wissens'),
});
