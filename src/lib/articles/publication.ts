import {
  calendarDay,
  formatDate,
  formatDateTime,
  precisionOf,
  toTimestamp,
} from '../values/dates.ts';

/** The fields that decide whether readers may see an article. */
interface Publication {
  draft: boolean;
  publishedAt?: string | undefined;
}

/** An article with a publication date in the future. */
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

/** True once readers may see an article: it is no draft, and its publication date has come. */
export function isPublic({ draft, publishedAt }: Publication, now: Date): boolean {
  return !draft && publishedAt !== undefined && toTimestamp(publishedAt) <= now.getTime();
}

/**
 * What the preview says of an article that readers cannot see yet; undefined for a public one.
 *
 * `draft: true` → `Entwurf`, 2026-12-01T08:00:00+01:00 → `Geplant für 1. Dezember 2026, 8:00 Uhr`
 */
export function describeState(publication: Publication, now: Date): string | undefined {
  const { draft, publishedAt } = publication;
  if (draft || publishedAt === undefined) return 'Entwurf';
  if (isPublic(publication, now)) return undefined;
  const isInstant = precisionOf(publishedAt) === 'instant';
  return `Geplant für ${isInstant ? formatDateTime(publishedAt) : formatDate(publishedAt)}`;
}

/** Articles that wait for their `publishedAt`, the next one first; drafts wait for an editor. */
export function findScheduled(
  articles: readonly { path: string; data: (Publication & { title: string }) | undefined }[],
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

/** One line for the terminal, in Berlin time: `Geplant: 2026-12-01 08:00 Uhr  Titel (Datei)`. */
export function formatScheduled({ title, path, due }: ScheduledArticle): string {
  const day = calendarDay(new Date(due).toISOString());
  return `Geplant: ${day} ${CLOCK.format(due)} Uhr  ${title} (${path})`;
}

/** The next moment at which a build publishes more, in ISO 8601 and UTC; undefined without one. */
export function nextDue(scheduled: readonly ScheduledArticle[]): string | undefined {
  const [next] = scheduled;
  // Rounded up to whole seconds: a build at that moment must not come too early.
  return next && new Date(Math.ceil(next.due / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
