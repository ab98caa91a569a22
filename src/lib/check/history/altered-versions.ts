import type { ContentFiles, LedgerFile } from '../../articles/library.ts';
import { isUnaltered, parseVersionName } from '../../ledger/version.ts';
import { type Problem, problemAt } from '../../source/problem.ts';

const ALTERED =
  'Der Wortlaut dieser früheren Fassung ist nach dem Verbuchen geändert worden; so dürfen Leser ihn nicht sehen. Hole die Datei mit `git restore` zurück. Soll der Wortlaut verschwinden, lösche alles in der Datei, aber nicht die Datei.';
const MISNAMED =
  'Diese Datei heißt nicht wie eine Fassung und wird nicht gelesen. Lege sie an einen anderen Ort, oder hole ihren Namen mit git zurück.';

/** Files of recorded versions that no longer hold what their names say, or are named otherwise. */
export function checkVersions({ versions = [] }: ContentFiles, { digest }: LedgerFile): Problem[] {
  return versions.flatMap(({ path, text }) => {
    const name = parseVersionName(path.slice(path.lastIndexOf('/') + 1));
    if (name !== undefined && isUnaltered(text, name, digest)) return [];
    const message = name === undefined ? MISNAMED : ALTERED;
    return [problemAt('altered-version', path, { line: 1, column: 1 }, message)];
  });
}
