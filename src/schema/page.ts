import { z } from 'zod';
import { checkOptions } from './check-options.ts';
import { dayOrInstant, line, partialDate } from './fields.ts';
import { DESCRIPTION, KICKER, TITLE } from './limits.ts';

/** Frontmatter of a standing page in `content/pages`. */
export const pageSchema = z.strictObject({
  title: line(2, TITLE.max).describe('Titel'),
  description: line(DESCRIPTION.min, DESCRIPTION.max).describe(
    'Vorspann: ein bis zwei Sätze, auch für die Suche',
  ),
  kicker: line(KICKER.min, KICKER.max).optional().describe('Dachzeile über dem Titel'),
  updatedAt: dayOrInstant.optional().describe('Tag der letzten Änderung'),
  asOf: partialDate.optional().describe('Stand des Wissens'),
  check: checkOptions.optional(),
});
