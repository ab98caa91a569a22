import type { ArticleData } from '../../schema/article.ts';
import { modifiedAt } from '../articles/changes.ts';
import type { LedgerFile, Library } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import type { Problem } from '../source/problem.ts';
import { normalizeWording } from '../values/fingerprint.ts';
import { declaresChange, type Ledger, type LedgerEntry, parseLedger } from './ledger.ts';

/** What recording would do now. */
export interface Recording {
  ledger: Ledger;
  /** Slugs whose text is newly recorded. */
  recorded: string[];
  /** Hints on texts that changed without saying so; they stay as recorded before. */
  undeclared: Problem[];
  /** Paths of articles whose `editorial: minor` has done its work and can go. */
  spent: string[];
}

type Article = TextDocument<ArticleData>;
export type DigestedArticle = Article & { digest: string };

/** The ledger after recording all published texts that declare their change. */
export function planRecording(library: Library, file: LedgerFile, today: string): Recording {
  const known = parseLedger(file.text);
  const published = library.articles
    .filter(({ isPublic }) => isPublic)
    .map((article) => ({ ...article, digest: digestOf(article, file.digest) }));
  const changed = published.filter((article) => isChanged(article, known));
  const [silent, declared] = partition(changed, (article) => isSilent(article, known));
  return {
    ledger: new Map([
      ...known,
      ...declared.map((article) => [article.slug, toEntry(article, known, today)] as const),
    ]),
    recorded: declared.map(({ slug }) => slug),
    undeclared: silent.map(hintAtChange),
    spent: published.filter(({ data }) => data?.editorial === 'minor').map(({ path }) => path),
  };
}

/** Whether a text differs from what is recorded of it, or is not recorded at all. */
export function isChanged(article: DigestedArticle, known: Ledger): boolean {
  const entry = findEntry(article, known);
  return !known.has(article.slug) || entry?.digests.join() !== article.digest;
}

function isSilent(article: DigestedArticle, known: Ledger): boolean {
  const entry = findEntry(article, known);
  // Renamed and nothing else: the text is as recorded.
  if (entry?.digests.join() === article.digest) return false;
  return entry !== undefined && article.data !== undefined && !declaresChange(article.data, entry);
}

/** What is remembered of an article; a renamed one goes on under its former name. */
export function findEntry({ slug, data }: Article, known: Ledger): LedgerEntry | undefined {
  return [slug, ...(data?.aliases ?? [])]
    .map((name) => known.get(name))
    .find((entry) => entry !== undefined);
}

function toEntry(article: DigestedArticle, known: Ledger, today: string): LedgerEntry {
  const { slug, data, digest } = article;
  return {
    slug,
    firstSeen: known.get(slug)?.firstSeen ?? today,
    digests: [digest],
    remarks: data?.corrections.length ?? 0,
    modifiedAt: data === undefined ? undefined : modifiedAt(data),
  };
}

/**
 * The digest of what an article says: its wording, who says it, when and on what grounds, who
 * paid for it, and what had to be corrected.
 */
export function digestOf({ data, body }: Article, digest: LedgerFile['digest']): string {
  const { title, description, authors, publishedAt, sources, advertising, corrections } =
    data ?? {};
  const facts = [authors, publishedAt, sources, advertising, corrections];
  const texts = [title, description, JSON.stringify(facts), body];
  return digest(normalizeWording(texts.join('\n')));
}

function hintAtChange({ path, frontmatter }: Article): Problem {
  return {
    file: path,
    ...frontmatter.positionOf([]),
    severity: 'hint',
    message:
      'Der Beitrag ist seit dem Verbuchen geändert worden und sagt nicht, warum. War etwas falsch, trage es unter `corrections` ein; ist etwas neu, setze ein späteres `updatedAt`; bei Tippfehlern genügt `editorial: minor`. Danach verbucht `npm run record` die Änderung.',
  };
}

function partition<Item>(
  items: readonly Item[],
  belongs: (item: Item) => boolean,
): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
