import { z } from 'zod';
import { line } from './fields.ts';

/** One series of `content/series.yaml`; its id is the key. */
export const seriesSchema = z.strictObject({
  title: line(2, 80).describe('Titel der Serie, wie er auf der Seite steht'),
  description: line(20, 300).optional().describe('Ein bis zwei Sätze über der Seite der Serie'),
});
