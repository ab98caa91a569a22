import type { ArticleData } from '../../../schema/article.ts';
import type { LedgerFile, Library } from '../../articles/library.ts';
import type { TextDocument } from '../../articles/text-document.ts';
import { parseLedger } from '../../ledger/ledger.ts';
import { digestOf, isChanged, planRecording } from '../../ledger/recording.ts';
import type { Problem } from '../../source/problem.ts';
import { joinGerman } from '../../values/counts.ts';

type Article = TextDocument<ArticleData>;
const NAMED = 3;

/**
 * Hints on published texts that changed without a correction, an update or `editorial: minor`
 * (Pressekodex, Ziffer 3), and one hint on all that is not recorded yet.
 */
export function checkLedger(library: Library, file: LedgerFile): Problem[] {
  const { recorded, undeclared } = planRecording(library, file, '');
  return [
    ...undeclared,
    ...library.articles.filter((article) => isIdle(article, file)).map(hintAtIdle),
    ...describeRecorded(recorded, file.path),
  ];
}

/** True for `editorial: minor` on a text that is as recorded: it would hide the next change. */
function isIdle(article: Article, { text, digest }: LedgerFile): boolean {
  const isMinor = article.isPublic && article.data?.editorial === 'minor';
  if (!isMinor) return false;
  return !isChanged({ ...article, digest: digestOf(article, digest) }, parseLedger(text));
}

function hintAtIdle({ path, frontmatter }: Article): Problem {
  return {
    file: path,
    ...frontmatter.positionOfKey(['editorial']),
    severity: 'hint',
    message:
      '`editorial: minor` ist verbucht und würde die nächste Änderung verdecken. Lösche die Zeile, oder rufe `npm run record` auf.',
  };
}

function describeRecorded(slugs: readonly string[], file: string): Problem[] {
  if (slugs.length === 0) return [];
  const rest = slugs.length - NAMED;
  const named = slugs.slice(0, NAMED).map((slug) => `\`${slug}\``);
  const names = joinGerman(rest > 0 ? [...named, `${rest} weitere`] : named);
  const message = `Noch zu verbuchen: ${names}. \`npm run record\` verbucht, was veröffentlicht ist; dann fallen spätere Änderungen auf.`;
  return [{ file, line: 1, column: 1, severity: 'hint', message }];
}
