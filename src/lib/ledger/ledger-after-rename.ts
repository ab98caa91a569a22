import type { LedgerFile, Library } from '../articles/library.ts';
import { findEntry, readLedgers } from './known-entries.ts';
import { formatLedger } from './ledger.ts';
import { joinLineages, type LedgerEntry, type RecordedWording } from './lineage.ts';
import { digestOf } from './standing.ts';

/** An article's former and present slug. */
interface SlugChange {
  from: string;
  to: string;
}

/**
 * The ledger's text after an article was renamed and the links to it were updated: what matched its
 * recording before still does. A text with an undeclared change still has to declare it. The renamed
 * article is recorded under its new slug too; the former entry stays as evidence that this URL was
 * published.
 */
export function updateLedgerAfterRename(
  file: LedgerFile,
  before: Library,
  after: Library,
  { from, to }: SlugChange,
): string {
  const { known } = readLedgers(file);
  const present = new Map(after.articles.map((article) => [article.slug, article]));
  const updated = before.articles.flatMap((article): LedgerEntry[] => {
    const entry = findEntry(article, known);
    const isRenamed = article.slug === from;
    const renewed = present.get(isRenamed ? to : article.slug);
    if (entry === undefined || renewed === undefined) return [];
    const former = digestOf(article, file.digest);
    const wording = entry.wordings.find(({ digest }) => digest === former);
    if (wording === undefined) return [];
    const digest = digestOf(renewed, file.digest);
    const wordings = [continueWording(wording, entry, digest)];
    if (isRenamed) return renewed.isPublic ? [{ ...entry, slug: to, wordings }] : [];
    return digest === former ? [] : [{ ...entry, wordings }];
  });
  if (updated.length === 0) return file.text;
  return formatLedger(new Map([...known, ...updated.map((entry) => [entry.slug, entry] as const)]));
}

/** The same recording where nothing has changed, else one that continues all before it. */
function continueWording(
  wording: RecordedWording,
  { wordings }: LedgerEntry,
  digest: string,
): RecordedWording {
  if (digest === wording.digest && wordings.length === 1) return wording;
  return { ...wording, digest, former: joinLineages(wordings) };
}
