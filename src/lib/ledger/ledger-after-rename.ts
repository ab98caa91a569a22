import type { LedgerFile, Library } from '../articles/library.ts';
import { formatLedger, type LedgerEntry, parseLedger } from './ledger.ts';
import { digestOf, findEntry } from './recording.ts';

/** An article's former and its present slug. */
interface Renaming {
  from: string;
  to: string;
}

/**
 * The ledger's text after an article got a new name and links to it were mended: what was as
 * recorded before is as recorded now. A text that had changed before still has to say why. The
 * renamed article is recorded under its new name too; the line with the former one stays, which
 * proves that this address was published.
 */
export function updateLedgerAfterRename(
  file: LedgerFile,
  before: Library,
  after: Library,
  { from, to }: Renaming,
): string {
  const known = parseLedger(file.text);
  const present = new Map(after.articles.map((article) => [article.slug, article]));
  const carried = before.articles.flatMap((article): LedgerEntry[] => {
    const entry = findEntry(article, known);
    const isRenamed = article.slug === from;
    const mended = present.get(isRenamed ? to : article.slug);
    if (entry === undefined || mended === undefined) return [];
    if (entry.digests.join() !== digestOf(article, file.digest)) return [];
    const digests = [digestOf(mended, file.digest)];
    if (isRenamed) return mended.isPublic ? [{ ...entry, slug: to, digests }] : [];
    return entry.digests.join() === digests.join() ? [] : [{ ...entry, digests }];
  });
  if (carried.length === 0) return file.text;
  return formatLedger(new Map([...known, ...carried.map((entry) => [entry.slug, entry] as const)]));
}
