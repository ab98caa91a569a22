import type { ArticleData } from '../../schema/article.ts';
import type { LedgerFile } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import { normalizeWording } from '../values/normalize-wording.ts';
import { findEntry, type Ledgers } from './known-entries.ts';
import { declaresChange, type Ledger } from './ledger.ts';
import type { LedgerEntry } from './lineage.ts';
import { isMerged } from './merged-wording.ts';
import { writeVersion } from './version.ts';

type Article = TextDocument<ArticleData>;

/** What a text is against its recording; `basis` is the recording that a new one continues. */
type Standing =
  | { kind: 'recorded' | 'undeclared' }
  | { kind: 'declared'; basis: LedgerEntry | undefined };

/** Compares a text with what is recorded of it here, and of what readers know. */
export function judge(
  article: Article,
  digest: string,
  { known, published }: Ledgers,
  wordings: ReadonlyMap<string, string>,
): Standing {
  const { slug, data } = article;
  if (data === undefined || !isChanged(article, digest, known)) return { kind: 'recorded' };
  const entry = findEntry(article, known);
  const online = published && findEntry(article, published, known.get(slug));
  const isUnseen = published !== undefined && online === undefined;
  if (entry === undefined) return { kind: 'declared', basis: undefined };
  if (holds(entry, digest)) return { kind: 'declared', basis: entry };
  if (isUnseen) return { kind: 'declared', basis: declaresChange(data, entry) ? entry : undefined };
  // A change that declares itself continues what it changes: that may be online without our knowledge.
  if (entry.wordings.length === 1 && declaresChange(data, entry))
    return { kind: 'declared', basis: entry };
  // What was recorded since and is not online yet may be changed, or undone, at will.
  if (online !== undefined && (holds(online, digest) || declaresChange(data, online)))
    return { kind: 'declared', basis: online };
  const merged = isMerged(writeVersion(article), entry.wordings, wordings);
  // Each side of a merge has recorded its remarks; only one more is new.
  const remarks = entry.wordings.reduce((sum, wording) => sum + wording.remarks, 0);
  const isDeclared = declaresChange(data, entry, merged === undefined ? undefined : remarks);
  return merged || isDeclared ? { kind: 'declared', basis: entry } : { kind: 'undeclared' };
}

/** Whether a text is not exactly what is recorded under its present slug. */
export function isChanged(article: Article, digest: string, known: Ledger): boolean {
  const own = known.get(article.slug);
  return ![own, findEntry(article, known)].every(
    (entry) => entry?.wordings.map((wording) => wording.digest).join() === digest,
  );
}

/**
 * The digest of what an article states: its wording, authors, date, sources, sponsor and
 * corrections.
 */
export function digestOf({ data, body }: Article, digest: LedgerFile['digest']): string {
  const { title, description, authors, publishedAt, sources, advertising, corrections } =
    data ?? {};
  const facts = [authors, publishedAt, sources, advertising, corrections];
  const texts = [title, description, JSON.stringify(facts), body];
  return digest(normalizeWording(texts.join('\n')));
}

function holds({ wordings }: LedgerEntry, digest: string): boolean {
  return wordings.some((wording) => wording.digest === digest);
}
