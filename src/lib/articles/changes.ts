import { calendarDay, toTimestamp } from '../values/dates.ts';

/** The dates and remarks that tell how an article changed. */
export interface Changes {
  publishedAt: string;
  updatedAt?: string | undefined;
  corrections: readonly Correction[];
}

/** A correction of a mistake, or news that came after publication. */
export interface Correction {
  date: string;
  text: string;
  kind: 'correction' | 'update';
}

/** One line of an article's history. */
export interface HistoryEntry {
  date: string;
  /** German word for what happened, such as `Berichtigt`. */
  label: string;
  /** What was wrong and what is right; missing for a revision that says nothing more. */
  text?: string;
}

const LABELS: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Berichtigt',
  update: 'Ergänzt',
};

/**
 * When the content last changed: the newest of the update and all corrections; undefined for an
 * article that stands as published.
 */
export function modifiedAt(
  article: Pick<Changes, 'updatedAt' | 'corrections'>,
): string | undefined {
  const dates = [article.updatedAt, ...article.corrections.map(({ date }) => date)];
  return dates.filter((date) => date !== undefined).toSorted(compareNewest)[0];
}

/**
 * The date for feeds and search engines, which always want one: of the last change, or of the
 * publication where nothing changed since.
 */
export function lastChange(article: Changes): string {
  return laterDate(article.publishedAt, modifiedAt(article) ?? article.publishedAt);
}

/** The newest change among articles; undefined without articles. */
export function newestChange(articles: readonly Changes[]): string | undefined {
  const [first, ...others] = articles.map(lastChange);
  return first === undefined ? undefined : others.reduce(laterDate, first);
}

/**
 * All changes of an article, the newest first, publication last; empty while nothing has changed.
 * An update on the day of a correction is that correction and gets no line of its own.
 */
export function listChanges({ publishedAt, updatedAt, corrections }: Changes): HistoryEntry[] {
  const remarks = corrections.map(({ date, text, kind }) => ({ date, text, label: LABELS[kind] }));
  const days = new Set(remarks.map(({ date }) => calendarDay(date)));
  const revision =
    updatedAt === undefined || days.has(calendarDay(updatedAt))
      ? []
      : [{ date: updatedAt, label: 'Überarbeitet' }];
  if (remarks.length + revision.length === 0) return [];
  const changes: HistoryEntry[] = [...remarks, ...revision];
  return [
    ...changes.toSorted((left, right) => compareNewest(left.date, right.date)),
    { date: publishedAt, label: 'Veröffentlicht' },
  ];
}

function compareNewest(left: string, right: string): number {
  return toTimestamp(right) - toTimestamp(left);
}

/** The later of two dates; the first when both begin at the same moment. */
function laterDate(left: string, right: string): string {
  return toTimestamp(right) > toTimestamp(left) ? right : left;
}
