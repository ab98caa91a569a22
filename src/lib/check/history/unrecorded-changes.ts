import type { ArticleData } from '../../../schema/article.ts';
import type { LedgerFile, Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { readLedgers } from '../../ledger/known-entries.ts';
import { findUnreadLines } from '../../ledger/ledger.ts';
import { planRecording } from '../../ledger/recording.ts';
import { digestOf, isChanged } from '../../ledger/standing.ts';
import { type Problem, problemAt } from '../../source/problem.ts';
import type { Recall } from '../../source/recall.ts';
import type { SourceFile } from '../../source/validation.ts';
import { joinSome } from '../../values/counts.ts';

type Article = TextDocument<ArticleData>;

const BROKEN =
  'Diese Zeile ist nicht zu lesen; der Beitrag, den sie festhielt, wäre nicht mehr geschützt. Stelle sie wieder her, etwa mit `git restore content/.ledger`.';
const SPENT =
  '`editorial: minor` ist verbucht und würde die nächste Änderung verdecken. Lösche die Zeile, oder rufe `npm run record` auf.';

/**
 * Published texts that changed without a correction, an update or `editorial: minor` (Pressekodex,
 * Ziffer 3), torn lines of the ledger, and one hint at all that is not recorded yet.
 */
export function checkLedger(
  library: Library,
  file: LedgerFile,
  versions: SourceFile[] | undefined,
  recall: Recall,
): Problem[] {
  const { recorded, undeclared } = planRecording(library, file, '', { versions, recall });
  return [
    ...findUnreadLines(file.text).map((line) =>
      problemAt('broken-ledger', file.path, { line, column: 1 }, BROKEN),
    ),
    ...undeclared,
    ...library.articles
      .filter((article) => isSpent(article, file))
      .map(({ path, frontmatter }) =>
        problemAt('spent-editorial', path, frontmatter.positionOfKey(['editorial']), SPENT),
      ),
    ...describeRecorded(recorded, file.path),
  ];
}

/** True for `editorial: minor` on a text that is as recorded: it would hide the next change. */
function isSpent(article: Article, file: LedgerFile): boolean {
  if (!article.isPublic || article.data?.editorial !== 'minor') return false;
  return !isChanged(article, digestOf(article, file.digest), readLedgers(file).known);
}

function describeRecorded(slugs: readonly string[], file: string): Problem[] {
  if (slugs.length === 0) return [];
  const names = joinSome(slugs.map((slug) => `\`${slug}\``));
  const message = `Noch zu verbuchen: ${names}. \`npm run record\` verbucht, was veröffentlicht ist; dann fallen spätere Änderungen auf.`;
  return [problemAt('unrecorded', file, { line: 1, column: 1 }, message)];
}
