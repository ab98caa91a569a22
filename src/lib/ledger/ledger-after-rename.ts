import type { LedgerFile, Library } from '../articles/library.ts';
import { formatLedger, type LedgerEntry, parseLedger } from './ledger.ts';
import { digestOf, findEntry } from './recording.ts';

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
  const known = parseLedger(file.text);
  const present = new Map(after.articles.map((article) => [article.slug, article]));
  const updated = before.articles.flatMap((article): LedgerEntry[] => {
    const entry = findEntry(article, known);
    const isRenamed = article.slug === from;
    const renewed = present.get(isRenamed ? to : article.slug);
    if (entry === undefined || renewed === undefined) return [];
    if (entry.digests.join() !== digestOf(article, file.digest)) return [];
    const digests = [digestOf(renewed, file.digest)];
    if (isRenamed) return renewed.isPublic ? [{ ...entry, slug: to, digests }] : [];
    return entry.digests.join() === digests.join() ? [] : [{ ...entry, digests }];
  });
  if (updated.length === 0) return file.text;
  return formatLedger(new Map([...known, ...updated.map((entry) => [entry.slug, entry] as const)]));
}
