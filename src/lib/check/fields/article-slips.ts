import type { ArticleData } from '../../../schema/article.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { hintAt, type Problem } from '../../source/problem.ts';
import { describePath } from '../../source/validation.ts';
import { calendarDay, toTimestamp } from '../../values/dates.ts';

type Article = TextDocument<ArticleData>;

/** Hints on an article that lacks its text or names days that cannot be right yet. */
export function checkArticleSlips(article: Article, now: Date): Problem[] {
  return [
    ...checkEmptyText(article),
    ...checkFutureDates(article, now),
    ...checkEarlyCorrections(article),
  ];
}

/** Below the frontmatter of what is published, or will be, something must stand. */
function checkEmptyText({ path, source, body, data }: Article): Problem[] {
  if (data === undefined || data.draft || body.trim() !== '') return [];
  return [hintAt(path, { line: source.trimEnd().split('\n').length, column: 1 }, NO_TEXT)];
}

/** What has happened lies in the past; a scheduled article may name days up to its own. */
function checkFutureDates({ path, frontmatter, data, isPublic }: Article, now: Date): Problem[] {
  if (data === undefined || !isPublic) return [];
  const { updatedAt, asOf, corrections } = data;
  const dates: { field: (string | number)[]; date: string | undefined }[] = [
    { field: ['updatedAt'], date: updatedAt },
    { field: ['asOf'], date: asOf },
    ...corrections.map(({ date }, index) => ({ field: ['corrections', index, 'date'], date })),
  ];
  return dates
    .filter(({ date }) => date !== undefined && toTimestamp(date) > now.getTime())
    .map(({ field }) =>
      hintAt(path, frontmatter.positionOf(field), messageOfFuture(describePath(field))),
    );
}

function checkEarlyCorrections({ path, frontmatter, data }: Article): Problem[] {
  const publishedAt = data?.publishedAt;
  if (publishedAt === undefined) return [];
  return (data?.corrections ?? []).flatMap(({ date }, index) => {
    const isEarly = calendarDay(date) < calendarDay(publishedAt);
    const position = frontmatter.positionOf(['corrections', index, 'date']);
    return isEarly
      ? [hintAt(path, position, messageOfEarly(describePath(['corrections', index, 'date'])))]
      : [];
  });
}

const NO_TEXT =
  'Unter den Angaben fehlt der Text; Leser sähen nur Titel und Vorspann. Schreibe ihn, oder setze `draft: true`.';

function messageOfFuture(field: string): string {
  return `${field} liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.`;
}

function messageOfEarly(field: string): string {
  return `${field} liegt vor \`publishedAt\`; zu berichtigen gibt es erst etwas, wenn der Beitrag erschienen ist. Prüfe beide Angaben.`;
}
