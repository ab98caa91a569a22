import { z } from 'zod';
import { line, webUrl } from './fields.ts';

/** `content/authors/<id>.yaml`: a person, or an organisation such as the editorial team. */
export const authorSchema = z.strictObject({
  name: line(2, 80).describe('Name, wie er über Beiträgen steht'),
  kind: z.enum(['person', 'organization']).describe('Mensch oder Organisation'),
  role: line(2, 80).optional().describe('Aufgabe, etwa Redaktion'),
  bio: z.string().trim().min(10).max(600).optional().describe('Zwei, drei Sätze zur Person'),
  url: webUrl.optional().describe('Eigene Website'),
});
