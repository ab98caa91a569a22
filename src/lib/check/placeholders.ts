import type { ArticleData } from '../../schema/article.ts';
import { DESCRIPTION_PLACEHOLDER } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from './document.ts';
import type { TextDocument } from './library.ts';

/** The teaser that a new draft waits for: a hint while it is a draft, an error afterwards. */
export function checkDescription({
  data,
  frontmatter,
  path,
}: TextDocument<ArticleData>): Problem[] {
  if (data?.description !== DESCRIPTION_PLACEHOLDER) return [];
  const problem = problemAt(
    path,
    frontmatter.placeOf(['description']),
    'Die Beschreibung fehlt noch. Schreibe anstelle des Platzhalters ein bis zwei Sätze, 50 bis 220 Zeichen.',
  );
  return [data.draft ? { ...problem, severity: 'hint' } : problem];
}
