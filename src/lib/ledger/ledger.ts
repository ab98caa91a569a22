import { type Changes, modifiedAt } from '../articles/changes.ts';
import { precisionOf, toTimestamp } from '../values/dates.ts';

/** What is remembered of a published article. */
export interface LedgerEntry {
  /** The last part of the article's address: what was once public must not vanish. */
  slug: string;
  /** `YYYY-MM-DD` on which the article was first recorded. */
  firstSeen: string;
  /** Digests of the text; more than one only after git has merged two recordings. */
  digests: string[];
  /** How many corrections and additions the article carried. */
  remarks: number;
  /** The last declared change, or undefined for a text as published. */
  modifiedAt: string | undefined;
}

/** What is remembered, by slug. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const HEAD = [
  '# Gedächtnis der veröffentlichten Beiträge, geschrieben von „npm run record“.',
  '# Je Zeile: Adresse, zuerst verbucht, Prüfsumme des Textes, Zahl der Berichtigungen, letzte Änderung.',
];
const NEVER = '-';

/**
 * Reads a ledger. One article may stand on two lines after a merge in git, which keeps both:
 * they count as one entry that knows both texts. Lines that are no entry are passed over, such as
 * comments and the marks of an unsolved merge; recording again writes a clean file.
 */
export function parseLedger(text: string): Ledger {
  const entries = text.split(/\r?\n/).flatMap(parseLine);
  const bySlug = Map.groupBy(entries, ({ slug }) => slug);
  return new Map([...bySlug].map(([slug, group]) => [slug, group.reduce(mergeEntries)]));
}

/** Lines (from 1) that are neither an entry nor a comment: what they remembered is lost. */
export function findUnreadLines(text: string): number[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      isPassedOver(line) || parseLine(line).length > 0 ? [] : [index + 1],
    );
}

/** Empty lines, comments, and the marks of a merge that git has left to us. */
function isPassedOver(line: string): boolean {
  return /^(?:\s*$|#|<{7}|={7}|>{7}|\|{7})/.test(line);
}

/** Writes a ledger: one article a line, ordered by slug, so that git merges line by line. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger.values()]
    .toSorted((left, right) => (left.slug < right.slug ? -1 : 1))
    .flatMap((entry) =>
      entry.digests.map((digest) =>
        [entry.slug, entry.firstSeen, digest, entry.remarks, entry.modifiedAt ?? NEVER].join(' '),
      ),
    );
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

/** True when an article declares a change that the ledger does not know yet. */
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
