import { stringify } from 'yaml';
import { slugify } from '../../values/slug.ts';

/** The lines for `tags.yaml`: a topic for each name that can be one, the most frequent first. */
export function writeTopics(names: readonly string[]): string {
  return idsOf(names, 40)
    .map(([id, label]) => stringify({ [id]: { label } }, { lineWidth: 0 }))
    .join('');
}

/** The files for `authors/`, by their names. */
export function writeAuthors(names: readonly string[]): Map<string, string> {
  return new Map(
    idsOf(names, 80).map(([id, name]) => [
      `${id}.yaml`,
      stringify({ name, kind: 'person' }, { lineWidth: 0 }),
    ]),
  );
}

/** The id and the spelling of each name, once; none for what is too short or too long. */
export function idsOf(names: readonly string[], longest: number): [id: string, name: string][] {
  const byId = new Map<string, string>();
  for (const name of names) {
    const id = slugify(name);
    if (id !== '' && !byId.has(id) && name.length >= 2 && name.length <= longest)
      byId.set(id, name);
  }
  return [...byId];
}
