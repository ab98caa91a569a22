import type { z } from 'zod';
import { germanMessage } from '../../../src/schema/messages.ts';

/** What a schema says about a value, one `field: message` each; nothing for a valid one. */
export function problemsOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value, { error: germanMessage });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
