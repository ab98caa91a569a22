import type { ArticleData } from '../../../schema/article.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { DESCRIPTION_PLACEHOLDER } from '../../values/placeholders.ts';

/**
 * What a new draft still waits for: its description and its topics. Hints while it is a draft;
 * afterwards the placeholder is an error, and the schema asks for the topics.
 */
export function checkDraftGaps({ frontmatter, path }: TextDocument<ArticleData>): Problem[] {
  // Read as written: gaps are named even where other fields have faults.
  const written = new Map<string, unknown>(Object.entries(frontmatter.data ?? {}));
  const tags = written.get('tags');
  const isDraft = written.get('draft') === true;
  const report = (field: string, message: string): Problem => ({
    ...problemAt(path, frontmatter.positionOf([field]), message),
    severity: isDraft ? 'hint' : 'error',
  });
  return [
    ...(written.get('description') === DESCRIPTION_PLACEHOLDER
      ? [report('description', MISSING_DESCRIPTION)]
      : []),
    ...(isDraft && Array.isArray(tags) && tags.length === 0
      ? [report('tags', 'Es fehlt noch ein Thema aus content/tags.yaml.')]
      : []),
  ];
}

const MISSING_DESCRIPTION =
  'Der Vorspann fehlt noch. Schreibe anstelle des Platzhalters ein bis zwei Sätze, 50 bis 220 Zeichen.';
