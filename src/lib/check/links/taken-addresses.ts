import type { Library } from '../../articles/library.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

/** Addresses that pages of the program take; an editor's page would stand in their way. */
const TAKEN = [
  '404',
  'archiv',
  'artikel',
  'autoren',
  'bilder',
  'impressum',
  'korrekturen',
  'serien',
  'suche',
  'themen',
];

const START = { line: 1, column: 1 };

/** Pages of editors at addresses that the program takes itself. */
export function checkTakenAddresses({ pages }: Library): Problem[] {
  return pages
    .filter(({ slug }) => TAKEN.includes(slug))
    .map(({ path, slug }) =>
      problemAt(
        path,
        START,
        `Die Adresse /${slug}/ gehört schon einer Seite des Magazins. Benenne die Datei um.`,
      ),
    );
}
