import { formatDate, formatDateTime, precisionOf, toTimestamp } from '../values/dates.ts';

/**
 * What the preview says of an article that readers cannot see yet; undefined for a public one.
 *
 * `draft: true` → `Entwurf`, 2026-12-01T08:00:00+01:00 → `Geplant für 1. Dezember 2026, 8:00 Uhr`
 */
export function describeState(
  { draft, publishedAt }: { draft: boolean; publishedAt?: string | undefined },
  now: Date,
): string | undefined {
  if (draft || publishedAt === undefined) return 'Entwurf';
  if (toTimestamp(publishedAt) <= now.getTime()) return undefined;
  const isInstant = precisionOf(publishedAt) === 'instant';
  return `Geplant für ${isInstant ? formatDateTime(publishedAt) : formatDate(publishedAt)}`;
}
