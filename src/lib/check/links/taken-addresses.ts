import type { Library } from '../../articles/library.ts';
import { TAKEN_NAMES } from '../../site/routes.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const START = { line: 1, column: 1 };

/** Pages of editors at the path of one of the program's own pages. */
export function checkTakenAddresses({ pages }: Library): Problem[] {
  return pages
    .filter(({ slug }) => TAKEN_NAMES.has(slug))
    .map(({ path, slug }) =>
      problemAt(
        'taken-address',
        path,
        START,
        `Die Adresse /${slug}/ gehört schon einer Seite des Magazins. Benenne die Datei um.`,
      ),
    );
}
