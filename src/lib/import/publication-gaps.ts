import { isDescriptionLength } from '../../schema/limits.ts';
import { type DraftContent, findTitleError } from '../editing/draft.ts';
import type { Remarks } from './reading/remarks.ts';

/** What keeps a text from being published, in German; empty for one that has everything. */
export function findGaps({ title, description, authors, tags, fields }: DraftContent): string[] {
  const gaps: readonly (readonly [isOpen: boolean, name: string])[] = [
    [findTitleError(title) !== undefined, 'ein gültiger Titel'],
    [!isDescriptionLength(description ?? ''), 'der Vorspann'],
    [fields?.publishedAt === undefined, 'das Datum'],
    [authors.length === 0, 'wer geschrieben hat'],
    [tags.length === 0, 'ein Thema'],
  ];
  return gaps.filter(([isOpen]) => isOpen).map(([, name]) => name);
}

/** Remarks on why a text stays a draft. */
export function remarkDraft(isDraft: boolean, gaps: readonly string[], remarks: Remarks): void {
  if (isDraft) remarks.add('Bleibt Entwurf wie in der Quelle');
  else if (gaps.length > 0) remarks.add(`Bleibt Entwurf, es fehlt: ${gaps.join(', ')}`);
}
