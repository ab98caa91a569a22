import { readTerms } from '../../search/search-query.ts';
import { keyOf } from '../../search/search-words.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { YamlFile } from '../../source/validation.ts';

/** Words of `synonyme.yaml` that an earlier entry has already, in this or another form. */
export function checkSynonyms({ path, data, positionOf }: YamlFile): Problem[] {
  const first = new Map<string, string>();
  return (Array.isArray(data) ? data : []).flatMap((group: unknown, line) =>
    (Array.isArray(group) ? group : []).flatMap((word: unknown, index): Problem[] => {
      const key = readTerms(String(word)).map(keyOf).join(' ');
      const position = positionOf([line, index]);
      if (key === '')
        return [problemAt('unsearchable-synonym', path, position, unsearchable(word))];
      const known = first.get(key);
      first.set(key, known ?? String(word));
      return known === undefined
        ? []
        : [problemAt('duplicate-synonym', path, position, duplicate(word, known))];
    }),
  );
}

function unsearchable(word: unknown): string {
  return `Nach „${word}“ sucht niemand: Füllwörter wie „und“ oder „die“ überspringt die Suche. Streiche es.`;
}

function duplicate(word: unknown, known: string): string {
  return `„${word}“ steht oben schon als „${known}“; für die Suche ist beides dasselbe. Streiche eines, oder lege beide Zeilen zusammen.`;
}
