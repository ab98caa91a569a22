import type { ArticleData } from '../../schema/article.ts';
import { modifiedAt } from '../articles/changes.ts';
import type { LedgerFile, Library } from '../articles/library.ts';
import type { TextDocument } from '../articles/text-document.ts';
import { type Problem, problemAt } from '../source/problem.ts';
import { makeAgain } from '../source/recall.ts';
import type { SourceFile } from '../source/validation.ts';
import { type Ledgers, readLedgers } from './known-entries.ts';
import type { Ledger } from './ledger.ts';
import { joinLineages, type LedgerEntry } from './lineage.ts';
import { digestOf, judge } from './standing.ts';
import { collectWordings } from './version.ts';

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

/** The ledger after recording all published texts that declare their change. */
export function planRecording(
  library: Library,
  file: LedgerFile,
  today: string,
  {
    versions = [],
    recall = makeAgain,
  }: { versions?: SourceFile[] | undefined; recall?: typeof makeAgain } = {},
): Recording {
  const ledgers = readLedgers(file);
  const wordings = collectWordings(versions);
  const standings = library.articles
    .filter(({ isPublic }) => isPublic)
    .map((article) => {
      const { path, source } = article;
      const digest = recall('ledger', { path, text: source }, () => digestOf(article, file.digest));
      return { article, digest, standing: judge(article, digest, ledgers, wordings) };
    });
  const recorded = standings.flatMap(({ article, digest, standing }) =>
    standing.kind === 'declared'
      ? [
          toEntry(
            article,
            digest,
            standing.basis,
            ledgers.known.get(article.slug)?.firstSeen ?? today,
          ),
        ]
      : [],
  );
  const published = standings.map(({ article }) => article);
  const changed = new Map(recorded.map((entry) => [entry.slug, entry]));
  const former = new Set(
    published.flatMap(({ slug, data }) => (changed.has(slug) ? (data?.aliases ?? []) : [])),
  );
  return {
    ledger: new Map([
      ...[...ledgers.known].filter(
        ([slug]) => isNeeded(slug, library, ledgers) && !(former.has(slug) && ledgers.published),
      ),
      // A former name keeps what readers know of it; the rest is in the present entry.
      ...[...former].flatMap((slug) => {
        const entry = ledgers.published?.get(slug);
        return entry === undefined ? [] : [[slug, entry] as const];
      }),
      ...changed,
    ]),
    recorded: recorded.map(({ slug }) => slug),
    undeclared: standings
      .filter(({ standing }) => standing.kind === 'undeclared')
      .map(({ article }) => hintAtChange(article)),
    spent: published.filter(({ data }) => data?.editorial === 'minor').map(({ path }) => path),
  };
}

/** What readers never saw, and no longer will, needs no entry. */
function isNeeded(slug: string, { articles }: Library, { published }: Ledgers): boolean {
  if (published === undefined || published.has(slug)) return true;
  return articles.some(
    (article) =>
      article.isExpected && (article.slug === slug || article.data?.aliases.includes(slug)),
  );
}

function toEntry(
  { slug, data }: Article,
  digest: string,
  basis: LedgerEntry | undefined,
  firstSeen: string,
): LedgerEntry {
  const [same, ...others] = basis?.wordings ?? [];
  if (same?.digest === digest && others.length === 0) return { slug, firstSeen, wordings: [same] };
  const wording = {
    digest,
    remarks: data?.corrections.length ?? 0,
    modifiedAt: data === undefined ? undefined : modifiedAt(data),
    former: joinLineages(basis?.wordings ?? []),
  };
  return { slug, firstSeen, wordings: [wording] };
}

function hintAtChange({ path, frontmatter }: Article): Problem {
  return problemAt('undeclared-change', path, frontmatter.positionOf([]), UNDECLARED, 'hint');
}

const UNDECLARED =
  'Der Beitrag ist seit dem Verbuchen geändert worden und sagt nicht, warum. War etwas falsch, trage es unter `corrections` ein; ist etwas neu, setze ein späteres `updatedAt`; bei Tippfehlern genügt `editorial: minor`. Danach verbucht `npm run record` die Änderung.';
