import type { ArticleData } from '../../schema/article.ts';
import { calendarDay, toTimestamp } from '../values/dates.ts';
import type { TextDocument } from './text-document.ts';

/** An article whose time has not come. */
export interface ScheduledArticle {
  title: string;
  path: string;
  /** The moment it becomes public, in milliseconds since 1970. */
  due: number;
}

const CLOCK = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: '2-digit',
  minute: '2-digit',
});

/** Articles that wait for their `publishedAt`, the next one first; drafts wait for an editor. */
export function findScheduled(
  articles: readonly Pick<TextDocument<ArticleData>, 'data' | 'path'>[],
  now: Date,
): ScheduledArticle[] {
  return articles
    .flatMap(({ data, path }) =>
      data === undefined || data.draft || data.publishedAt === undefined
        ? []
        : [{ title: data.title, path, due: toTimestamp(data.publishedAt) }],
    )
    .filter(({ due }) => due > now.getTime())
    .toSorted((left, right) => left.due - right.due || (left.path < right.path ? -1 : 1));
}

/** One line for the terminal, in Berlin's time: `Geplant: 2026-12-01 08:00 Uhr  Titel (Datei)`. */
export function formatScheduled({ title, path, due }: ScheduledArticle): string {
  const day = calendarDay(new Date(due).toISOString());
  return `Geplant: ${day} ${CLOCK.format(due)} Uhr  ${title} (${path})`;
}

/** The next moment at which a new build shows more, in ISO 8601 and UTC; undefined without one. */
export function nextDue(scheduled: readonly ScheduledArticle[]): string | undefined {
  const [next] = scheduled;
  // Whole seconds, rounded up: a build at that moment must not come too early.
  return next && new Date(Math.ceil(next.due / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
