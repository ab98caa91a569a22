import { slugify } from '../../values/slug.ts';

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
