import type { ArticleData } from '../../schema/article.ts';
import { DESCRIPTION_PLACEHOLDER } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from './document.ts';
import type { TextDocument } from './library.ts';

/** The teaser that a new draft waits for: a hint while it is a draft, an error afterwards. */
export function checkDescription({ frontmatter, path }: TextDocument<ArticleData>): Problem[] {
  // Read as written: the placeholder is named even where other fields have faults.
  const written = new Map(Object.entries(frontmatter.data ?? {}));
  if (written.get('description') !== DESCRIPTION_PLACEHOLDER) return [];
  const problem = problemAt(
    path,
    frontmatter.placeOf(['description']),
    'Die Beschreibung fehlt noch. Schreibe anstelle des Platzhalters ein bis zwei Sätze, 50 bis 220 Zeichen.',
  );
  return [written.get('draft') === true ? { ...problem, severity: 'hint' } : problem];
}
