import { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { germanMessage } from '../../schema/messages.ts';
import type { DraftChoices } from '../editing/draft-fields.ts';
import { quote, type Remarks } from './reading/remarks.ts';

const SCHEMA = articleSchema(z.string()).shape;

/**
 * The fields of a file's own frontmatter that articles have and whose values are valid. All others
 * are remarked on with their value, so that nothing disappears silently.
 */
export function keepFields(
  data: Readonly<Record<string, unknown>>,
  choices: DraftChoices,
  remarks: Remarks,
): Record<string, unknown> {
  const known = new Map<string, z.ZodType>(Object.entries(SCHEMA));
  const { authors, tags } = choices;
  const lists: Readonly<Record<string, readonly string[]>> = { authors, tags };
  const entries = Object.entries(data).flatMap(([key, raw]) => {
    if (key === 'draft') return [];
    const schema = known.get(key);
    const value = key in lists && typeof raw === 'string' ? [raw] : raw;
    const drop = (reason: string) => {
      remarks.add(`Angabe \`${key}\` nicht übernommen, ${reason}: ${show(raw)}`);
      return [];
    };
    if (schema === undefined) return drop('das Feld gibt es nicht');
    const offered = lists[key];
    if (offered !== undefined && Array.isArray(value)) {
      const ids = value.map(String);
      const unknown = ids.filter((id) => !offered.includes(id));
      if (unknown.length > 0)
        remarks.add(
          `Unter \`${key}\` nicht übernommen, es gibt sie nicht: ${unknown.map((id) => quote(id)).join(', ')}`,
        );
      const own = [...new Set(ids)].filter((id) => offered.includes(id));
      if (own.length === 0) return [];
      const { success, error } = schema.safeParse(own, { error: germanMessage });
      return success ? [[key, own] as const] : drop(error.issues[0]?.message ?? 'nicht zu lesen');
    }
    const result = schema.safeParse(value, { error: germanMessage });
    if (!result.success && !(key === 'title' && typeof raw === 'string')) {
      return drop(result.error.issues[0]?.message ?? 'nicht zu lesen');
    }
    return [[key, raw] as const];
  });
  return Object.fromEntries(entries);
}

function show(value: unknown): string {
  try {
    return quote(typeof value === 'string' ? value : JSON.stringify(value), 120);
  } catch {
    return 'sie enthält sich selbst'; // by an anchor of YAML
  }
}
