import type { ArticleData } from '../../schema/article.ts';
import type { LedgerFile } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import { type Ledger, parseLedger } from './ledger.ts';
import { isRelated, type LedgerEntry, mergeEntries } from './lineage.ts';

/** What this branch has recorded, and what of it readers have seen. */
export interface Ledgers {
  /** Everything recorded; what the main branch holds cannot be taken back by editing the file. */
  known: Ledger;
  /** What the main branch holds; undefined where that is not known: then everything counts. */
  published: Ledger | undefined;
}

type Named = Pick<TextDocument<ArticleData>, 'slug' | 'data'>;

/** Reads the ledger of this branch and that of the main branch. */
export function readLedgers({ text, published: main }: LedgerFile): Ledgers {
  const own = parseLedger(text);
  if (main === undefined) return { known: own, published: undefined };
  const published = parseLedger(main);
  const slugs = new Set([...own.keys(), ...published.keys()]);
  const entries = [...slugs].map((slug) => joinEntries(own.get(slug), published.get(slug)));
  return {
    known: new Map(entries.flat().map((entry) => [entry.slug, entry])),
    published,
  };
}

/**
 * What is recorded of an article under its slug and, after a renaming, its former slugs. A former
 * slug whose recordings have nothing in common belonged to an article that made way for this one.
 */
export function findEntry(
  { slug, data }: Named,
  ledger: Ledger,
  own = ledger.get(slug),
): LedgerEntry | undefined {
  const former = (data?.aliases ?? []).flatMap((name) => ledger.get(name) ?? []);
  if (own === undefined) return former[0];
  const related = former.filter((entry) => own.wordings.some((one) => isRelated(one, entry)));
  const entries = [ledger.get(slug) ?? [], related].flat();
  return entries.length === 0 ? undefined : mergeEntries(slug, entries);
}

/** Of an article that readers know, only recordings count that continue what they know. */
function joinEntries(own?: LedgerEntry, published?: LedgerEntry): LedgerEntry[] {
  if (own === undefined || published === undefined) return [own ?? published ?? []].flat();
  const wordings = own.wordings.filter((wording) => isRelated(wording, published));
  return [mergeEntries(own.slug, [{ ...own, wordings }, published])];
}
