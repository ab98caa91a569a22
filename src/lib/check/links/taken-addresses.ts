import type { Library } from '../../articles/library.ts';
import { TAKEN_NAMES } from '../../site/routes.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const START = { line: 1, column: 1 };

/** Pages of editors at addresses that the program takes itself. */
export function checkTakenAddresses({ pages }: Library): Problem[] {
  return pages
    .filter(({ slug }) => TAKEN_NAMES.has(slug))
    .map(({ path, slug }) =>
      problemAt(
        path,
        START,
        `Die Adresse /${slug}/ gehört schon einer Seite des Magazins. Benenne die Datei um.`,
      ),
    );
}
