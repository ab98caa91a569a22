import type { ArticleData } from '../../../schema/article.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import { describePath } from '../../source/validation.ts';
import { calendarDay, toTimestamp } from '../../values/dates.ts';

type Article = TextDocument<ArticleData>;

/** Dates of an article that cannot be right yet, or not any more. */
export function checkDates(article: Article, now: Date): Problem[] {
  return [...checkFutureDates(article, now), ...checkEarlyCorrections(article)];
}

/** Dates in the future; a scheduled article may name days up to its own. */
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
      problemAt(
        'future-date',
        path,
        frontmatter.positionOf(field),
        `${describePath(field)} liegt in der Zukunft, der Beitrag ist aber schon zu lesen. Prüfe Tag, Monat und Jahr.`,
      ),
    );
}

function checkEarlyCorrections({ path, frontmatter, data }: Article): Problem[] {
  const publishedAt = data?.publishedAt;
  if (publishedAt === undefined) return [];
  return (data?.corrections ?? []).flatMap(({ date }, index) => {
    if (calendarDay(date) >= calendarDay(publishedAt)) return [];
    const field = ['corrections', index, 'date'];
    return problemAt(
      'early-correction',
      path,
      frontmatter.positionOf(field),
      `${describePath(field)} liegt vor \`publishedAt\`; zu berichtigen gibt es erst etwas, wenn der Beitrag erschienen ist. Prüfe beide Angaben.`,
    );
  });
}
