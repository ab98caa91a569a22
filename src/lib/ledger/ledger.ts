import { type Changes, modifiedAt } from '../articles/changes.ts';
import { precisionOf, toTimestamp } from '../values/dates.ts';
import { type LedgerEntry, mergeEntries } from './lineage.ts';

/** The recorded articles by slug. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const HEADER = [
  '# Gedächtnis der veröffentlichten Beiträge, geschrieben von „npm run record“.',
  '# Je Zeile: Adresse, zuerst verbucht, Prüfsumme des Textes, Zahl der Berichtigungen, letzte Änderung, frühere Prüfsummen.',
];
const NEVER = '-';

/**
 * Reads a ledger. After a merge in git, which keeps both sides, an article may have several lines:
 * those that another line replaces are left out. Other lines are ignored, such as comments and the
 * markers of an unresolved merge; recording again writes a clean file.
 */
export function parseLedger(text: string): Ledger {
  const bySlug = Map.groupBy(text.split(/\r?\n/).flatMap(parseLine), ({ slug }) => slug);
  return new Map([...bySlug].map(([slug, lines]) => [slug, mergeEntries(slug, lines)]));
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
    .flatMap(({ slug, firstSeen, wordings }) =>
      wordings.map(({ digest, remarks, modifiedAt: changed, former }) =>
        [slug, firstSeen, digest, remarks, changed ?? NEVER, former.join()].join(' ').trim(),
      ),
    );
  return `${[...HEADER, ...lines].join('\n')}\n`;
}

/**
 * Whether an article declares a change that is not recorded yet: a correction more than `remarks`,
 * a later date, or a minor change.
 */
export function declaresChange(
  article: Pick<Changes, 'updatedAt' | 'corrections'> & { editorial?: 'minor' | undefined },
  { wordings }: Pick<LedgerEntry, 'wordings'>,
  remarks = Math.max(...wordings.map((wording) => wording.remarks)),
): boolean {
  if (article.editorial === 'minor' || article.corrections.length > remarks) return true;
  const changed = modifiedAt(article);
  return wordings.every((wording) => isLater(changed, wording.modifiedAt));
}

function parseLine(line: string): LedgerEntry[] {
  const [slug = '', firstSeen = '', digest = '', remarks = '', changed = '', former = ''] =
    line.split(' ');
  const isEntry = precisionOf(firstSeen) === 'day' && /^[0-9a-f]+$/.test(digest);
  if (!isEntry) return [];
  const wording = {
    digest,
    remarks: Number.parseInt(remarks, 10) || 0,
    modifiedAt: precisionOf(changed) === undefined ? undefined : changed,
    former: former.split(',').filter((id) => id !== ''),
  };
  return [{ slug, firstSeen, wordings: [wording] }];
}

function isLater(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined) return false;
  return other === undefined || toTimestamp(date) > toTimestamp(other);
}
