import { z } from 'zod';
import { line } from './fields.ts';

/** One topic of `content/tags.yaml`; its id is the key. */
export const tagSchema = z.strictObject({
  label: line(2, 40).describe('Name des Themas, wie er auf der Seite steht'),
  description: line(20, 300).optional().describe('Ein bis zwei Sätze über der Themenseite'),
});
