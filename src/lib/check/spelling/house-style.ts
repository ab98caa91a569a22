import type { HouseStyle } from '../../../schema/house-style.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { listPassages } from './passages.ts';

const ENDING = '(?:e[nsr]?|n|s|innen|in)?';

/** Places that are spelled otherwise than the house style asks; inflected forms, too. */
export function findHouseStyle(document: TextDocument<unknown>, style: HouseStyle): Problem[] {
  const rules = Object.entries(style).flatMap(([wanted, { statt }]) =>
    statt.map((avoided) => ({ wanted, pattern: toPattern(avoided) })),
  );
  return listPassages(document).flatMap(({ text, positionOf }) =>
    rules.flatMap(({ wanted, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: found }) => !found.startsWith(wanted))
        .map(({ index, 0: found }) =>
          problemAt('house-style', document.path, positionOf(index), explain(wanted, found)),
        ),
    ),
  );
}

/** Capitals count: „online“ does not mean „Online“. Any space or hyphen stands for its kind. */
function toPattern(avoided: string): RegExp {
  const escaped = avoided
    .normalize('NFC')
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/\s+/gu, '[\\s\\u00A0]+')
    .replace(/-/gu, '[-\\u2010\\u2011]');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ENDING}(?![\\p{L}\\p{N}])`, 'gu');
}

function explain(wanted: string, found: string): string {
  return `Der Hausstil will „${wanted}“ statt „${found}“.`;
}
