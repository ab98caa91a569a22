import { expect, test } from 'vitest';
import { checkVersions } from '../../../../src/lib/check/history/altered-versions.ts';
import { expectProblems } from '../expect-problems.ts';
import { makeContent } from '../make-content.ts';

const FOLDER = 'content/.ledger.d/a';
const NAME = `${FOLDER}/2026-11-21T11-00-00Z-0123456789ab.txt`;
const LEDGER = { path: 'content/.ledger', text: '', digest: (text: string) => text };
const check = (path: string, text: string) =>
  checkVersions({ ...makeContent(), versions: [{ path, text }] }, LEDGER);

test.each(['0123456789abcdef\n', '', '\n'])('accepts a version whose text is %j', (text) => {
  expect(check(NAME, text)).toEqual([]);
});

test.each([
  [
    NAME,
    'x0123456789ab',
    '.ledger.d/a/2026-11-21T11-00-00Z-0123456789ab.txt altered-version@1:1 Der Wortlaut dieser früheren Fassung ist nach dem Verbuchen geändert worden; so dürfen Leser ihn nicht sehen. Hole die Datei mit `git restore` zurück. Soll der Wortlaut verschwinden, lösche alles in der Datei, aber nicht die Datei.',
  ],
  [
    `${FOLDER}/fassung.txt`,
    '0123456789ab',
    '.ledger.d/a/fassung.txt altered-version@1:1 Diese Datei heißt nicht wie eine Fassung und wird nicht gelesen. Lege sie an einen anderen Ort, oder hole ihren Namen mit git zurück.',
  ],
])('reports the version %s that holds %j', (path, text, expected) => {
  expectProblems(check(path, text), [expected]);
});

test('says nothing where no versions are kept', () => {
  expect(checkVersions(makeContent(), LEDGER)).toEqual([]);
});
