import { type Changes, modifiedAt } from '../articles/changes.ts';
import { precisionOf, toTimestamp } from '../values/dates.ts';

/** What is recorded of a published article. */
export interface LedgerEntry {
  /** The last part of the article's URL: what was once public must not disappear. */
  slug: string;
  /** `YYYY-MM-DD` on which the article was first recorded. */
  firstSeen: string;
  /** Digests of the text; more than one only after git merged two recordings. */
  digests: string[];
  /** Number of corrections and updates in the article. */
  remarks: number;
  /** The last declared change; undefined for a text as published. */
  modifiedAt: string | undefined;
}

/** The recorded articles by slug. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const HEADER = [
  '# Gedächtnis der veröffentlichten Beiträge, geschrieben von „npm run record“.',
  '# Je Zeile: Adresse, zuerst verbucht, Prüfsumme des Textes, Zahl der Berichtigungen, letzte Änderung.',
];
const NEVER = '-';

/**
 * Reads a ledger. After a merge in git, which keeps both sides, an article may have two lines: they
 * become one entry with both digests. Other lines are ignored, such as comments and the markers of
 * an unresolved merge; recording again writes a clean file.
 */
export function parseLedger(text: string): Ledger {
  const entries = text.split(/\r?\n/).flatMap(parseLine);
  const bySlug = Map.groupBy(entries, ({ slug }) => slug);
  return new Map([...bySlug].map(([slug, group]) => [slug, group.reduce(mergeEntries)]));
}

/** Lines (from 1) that are neither an entry nor a comment: what they recorded is lost. */
export function findUnreadLines(text: string): number[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (isIgnored(line) || parseLine(line).length > 0 ? [] : [index + 1]));
}

/** Empty lines, comments, and the markers of an unresolved merge. */
function isIgnored(line: string): boolean {
  return /^(?:\s*$|#|<{7}|={7}|>{7}|\|{7})/.test(line);
}

/** The text of a ledger: one article a line, ordered by slug, so that git merges line by line. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger.values()]
    .toSorted((left, right) => (left.slug < right.slug ? -1 : 1))
    .flatMap((entry) =>
      entry.digests.map((digest) =>
        [entry.slug, entry.firstSeen, digest, entry.remarks, entry.modifiedAt ?? NEVER].join(' '),
      ),
    );
  return `${[...HEADER, ...lines].join('\n')}\n`;
}

/** Whether an article declares a change that is not recorded yet. */
export function declaresChange(
  article: Pick<Changes, 'updatedAt' | 'corrections'> & { editorial?: 'minor' | undefined },
  entry: LedgerEntry,
): boolean {
  if (article.editorial === 'minor' || article.corrections.length > entry.remarks) return true;
  return isLater(modifiedAt(article), entry.modifiedAt);
}

function parseLine(line: string): LedgerEntry[] {
  const [slug = '', firstSeen = '', digest = '', remarks = '', changed = ''] = line.split(' ');
  const isEntry = precisionOf(firstSeen) === 'day' && /^[0-9a-f]+$/.test(digest);
  if (!isEntry) return [];
  const known = precisionOf(changed) === undefined ? undefined : changed;
  const count = Number.parseInt(remarks, 10) || 0;
  return [{ slug, firstSeen, digests: [digest], remarks: count, modifiedAt: known }];
}

function mergeEntries(left: LedgerEntry, right: LedgerEntry): LedgerEntry {
  const [firstSeen = left.firstSeen] = [left.firstSeen, right.firstSeen].toSorted();
  return {
    slug: left.slug,
    firstSeen,
    digests: [...new Set([...left.digests, ...right.digests])],
    remarks: Math.max(left.remarks, right.remarks),
    modifiedAt: isLater(left.modifiedAt, right.modifiedAt) ? left.modifiedAt : right.modifiedAt,
  };
}

function isLater(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined) return false;
  return other === undefined || toTimestamp(date) > toTimestamp(other);
}
