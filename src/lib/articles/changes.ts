import { calendarDay, toBerlinInstant, toTimestamp } from '../values/dates.ts';
import type { Article } from './article.ts';

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

/** A correction with the article it belongs to. */
export interface PublishedCorrection extends Correction {
  article: Article;
}

/** One line of an article's history. */
export interface HistoryEntry {
  date: string;
  /** German word for what happened, such as `Berichtigt`. */
  label: string;
  /** What was wrong and what is right; missing for a revision without a remark. */
  text?: string;
}

/** A correction as schema.org expects it in an article's `correction`. */
export interface CorrectionComment {
  '@type': 'CorrectionComment';
  datePublished: string;
  text: string;
}

const LABELS: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Berichtigt',
  update: 'Ergänzt',
};

/**
 * When the content last changed: the newest of the update and all corrections; undefined for an
 * article unchanged since publication.
 */
export function modifiedAt({
  updatedAt,
  corrections,
}: Pick<Changes, 'updatedAt' | 'corrections'>): string | undefined {
  const dates = [updatedAt, ...corrections.map(({ date }) => date)];
  return dates.filter((date) => date !== undefined).toSorted(compareDates)[0];
}

/** The date for feeds and search engines, which always expect one: last change or publication. */
export function lastChange(article: Changes): string {
  return laterDate(article.publishedAt, modifiedAt(article) ?? article.publishedAt);
}

/** The newest change among articles; undefined without articles. */
export function newestChange(articles: readonly Changes[]): string | undefined {
  const [first, ...others] = articles.map(lastChange);
  return first === undefined ? undefined : others.reduce(laterDate, first);
}

/**
 * All changes of an article, newest first, publication last; empty while nothing has changed.
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
  return [...changes.toSorted(compareNewest), { date: publishedAt, label: 'Veröffentlicht' }];
}

/** The corrections of mistakes in one article, newest first; news after publication left out. */
export function correctionsOf({ corrections }: Pick<Changes, 'corrections'>): Correction[] {
  return corrections.filter(({ kind }) => kind === 'correction').toSorted(compareNewest);
}

/** What was added to one article after publication, oldest first. */
export function updatesOf({ corrections }: Pick<Changes, 'corrections'>): Correction[] {
  return corrections
    .filter(({ kind }) => kind === 'update')
    .toSorted(compareNewest)
    .reverse();
}

/** All corrections of mistakes, newest first; on the same day by article. */
export function listCorrections(articles: readonly Article[]): PublishedCorrection[] {
  return articles
    .flatMap((article) => correctionsOf(article).map((correction) => ({ ...correction, article })))
    .toSorted(
      (left, right) =>
        compareNewest(left, right) || (left.article.slug < right.article.slug ? -1 : 1),
    );
}

/**
 * The corrections of an article for structured data, newest first; empty without any.
 * https://schema.org/CorrectionComment
 */
export function toCorrectionComments(article: Pick<Changes, 'corrections'>): CorrectionComment[] {
  return correctionsOf(article).map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    datePublished: toBerlinInstant(date),
    text,
  }));
}

function compareNewest(left: { date: string }, right: { date: string }): number {
  return compareDates(left.date, right.date);
}

function compareDates(left: string, right: string): number {
  return toTimestamp(right) - toTimestamp(left);
}

/** The later of two dates; the first when both begin at the same moment. */
function laterDate(left: string, right: string): string {
  return toTimestamp(right) > toTimestamp(left) ? right : left;
}
