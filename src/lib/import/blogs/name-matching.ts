import { parseYaml } from '../../source/yaml-source.ts';
import { slugify } from '../../values/slug.ts';
import { isRecord, valueAt } from '../../values/unknown-values.ts';
import { namesIn } from './foreign-values.ts';

/** Names of authors or topics, as far as the magazine knows them. */
export interface MatchedNames {
  ids: string[];
  unknown: string[];
}

/** Finds names by id or label, capitals aside; `known` holds the labels by id. */
export function matchNames(
  names: readonly string[],
  known: ReadonlyMap<string, string>,
): MatchedNames {
  const byName = new Map(
    [...known].flatMap(([id, label]) => [
      [slugify(label), id],
      [id, id],
    ]),
  );
  const ids = names.map((name) => byName.get(slugify(name)));
  return {
    ids: [...new Set(ids.filter((id) => id !== undefined))],
    unknown: names.filter((_, index) => ids[index] === undefined),
  };
}

/** What blogs call the short name of an author in a list. */
const SHORT_NAMES = ['id', 'username', 'slug', 'short_name', 'shortname', 'handle', 'key'];

/**
 * The names in a blog's list of authors, by the short names that its texts use: the keys of a block,
 * or a field of each entry in a list. Empty for others.
 */
export function readAuthorNames(yaml: string): ReadonlyMap<string, string> {
  const { data } = parseYaml(yaml);
  const entries = Array.isArray(data)
    ? data.flatMap((entry) =>
        SHORT_NAMES.flatMap((field) => {
          const short = valueAt(entry, field);
          return typeof short === 'string' ? [[short, entry] as const] : [];
        }),
      )
    : Object.entries(isRecord(data) ? data : {});
  return new Map(
    entries.flatMap(([key, value]) => {
      const name = typeof value === 'string' ? value : valueAt(value, 'name');
      return typeof name === 'string' && name.trim() !== '' ? [[key, name.trim()]] : [];
    }),
  );
}

/** Fields of a text with its authors' names instead of the blog's short ones. */
export function withAuthorNames(
  fields: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) =>
      names.size > 0 && /^authors?$/i.test(key)
        ? [key, namesIn(value).map((name) => names.get(name) ?? name)]
        : [key, value],
    ),
  );
}
