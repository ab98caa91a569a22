import { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { MOST_TOPICS } from '../../schema/limits.ts';
import { germanMessage } from '../../schema/messages.ts';
import { matchNames } from './blogs/name-matching.ts';
import { quote, type Remarks } from './reading/remarks.ts';

const SCHEMA = articleSchema(z.string()).shape;

/** The names of authors and topics by id, under `authors` and `tags`. */
export type KnownNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The fields of a file's own frontmatter that articles have and whose values are valid. All others
 * are remarked on with their value, so that nothing disappears silently.
 */
export function keepFields(
  data: Readonly<Record<string, unknown>>,
  names: KnownNames,
  remarks: Remarks,
): Record<string, unknown> {
  const schemas = new Map<string, z.ZodType>(Object.entries(SCHEMA));
  const entries = Object.entries(data).flatMap(([key, raw]) => {
    if (key === 'draft') return [];
    const schema = schemas.get(key);
    const value = names.has(key) && typeof raw === 'string' ? [raw] : raw;
    const drop = (reason: string) => {
      remarks.add(`Angabe \`${key}\` nicht übernommen, ${reason}: ${show(raw)}`);
      return [];
    };
    if (schema === undefined) return drop('das Feld gibt es nicht');
    const known = names.get(key);
    if (known !== undefined && Array.isArray(value)) {
      const { ids, unknown } = matchNames(value.map(String), known);
      if (unknown.length > 0)
        remarks.add(
          `Unter \`${key}\` nicht übernommen, es gibt sie nicht: ${unknown.map((id) => quote(id)).join(', ')}`,
        );
      const most = key === 'tags' ? MOST_TOPICS : ids.length;
      const spare = ids.slice(most);
      if (spare.length > 0)
        remarks.add(`Mehr als ${most} Themen, weggelassen: ${spare.join(', ')}`);
      return ids.length === 0 ? [] : [[key, ids.slice(0, most)] as const];
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
