import type { ArticleData } from '../../schema/article.ts';
import { modifiedAt } from '../articles/changes.ts';
import type { LedgerFile, Library } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import { type Problem, problemAt } from '../source/problem.ts';
import { makeAgain } from '../source/recall.ts';
import { normalizeWording } from '../values/normalize-wording.ts';
import { declaresChange, type Ledger, type LedgerEntry, parseLedger } from './ledger.ts';

/** What recording would change. */
export interface Recording {
  ledger: Ledger;
  /** Slugs of the articles to record. */
  recorded: string[];
  /** Hints on texts with an undeclared change; their entries stay. */
  undeclared: Problem[];
  /** Paths of articles whose `editorial: minor` has served its purpose. */
  spent: string[];
}

type Article = TextDocument<ArticleData>;
type RecordedFields = Pick<Article, 'path' | 'slug' | 'frontmatter' | 'data'>;
export type DigestedArticle = RecordedFields & { digest: string };

/** The ledger after recording all published texts that declare their change. */
export function planRecording(
  library: Library,
  file: LedgerFile,
  today: string,
  recall = makeAgain,
): Recording {
  const known = parseLedger(file.text);
  const published = library.articles
    .filter(({ isPublic }) => isPublic)
    .map((article) => {
      const { path, slug, frontmatter, data, source } = article;
      const make = () => digestOf(article, file.digest);
      const digest = recall('ledger', { path, text: source }, make);
      return { path, slug, frontmatter, data, digest };
    });
  const changed = published.filter((article) => isChanged(article, known));
  const declared = changed.filter((article) => !isUndeclared(article, known));
  return {
    ledger: new Map([
      ...known,
      ...declared.map((article) => [article.slug, toEntry(article, known, today)] as const),
    ]),
    recorded: declared.map(({ slug }) => slug),
    undeclared: changed.filter((article) => isUndeclared(article, known)).map(hintAtChange),
    spent: published.filter(({ data }) => data?.editorial === 'minor').map(({ path }) => path),
  };
}

/** Whether a text differs from its recording or has none under its present slug. */
export function isChanged(article: DigestedArticle, known: Ledger): boolean {
  const entry = findEntry(article, known);
  return !known.has(article.slug) || entry?.digests.join() !== article.digest;
}

function isUndeclared(article: DigestedArticle, known: Ledger): boolean {
  const entry = findEntry(article, known);
  if (entry === undefined || article.data === undefined) return false;
  const isOnlyRenamed = entry.digests.join() === article.digest;
  return !isOnlyRenamed && !declaresChange(article.data, entry);
}

/** What is recorded of an article under its slug or one of its former slugs. */
export function findEntry({ slug, data }: RecordedFields, known: Ledger): LedgerEntry | undefined {
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

function hintAtChange({ path, frontmatter }: RecordedFields): Problem {
  return problemAt('undeclared-change', path, frontmatter.positionOf([]), UNDECLARED, 'hint');
}

const UNDECLARED =
  'Der Beitrag ist seit dem Verbuchen geändert worden und sagt nicht, warum. War etwas falsch, trage es unter `corrections` ein; ist etwas neu, setze ein späteres `updatedAt`; bei Tippfehlern genügt `editorial: minor`. Danach verbucht `npm run record` die Änderung.';
