import { expect, test } from 'vitest';
import { isMerged } from '../../../src/lib/ledger/merged-wording.ts';

const wording = (digest: string, former: string[]) => ({
  digest,
  remarks: 0,
  modifiedAt: undefined,
  former,
});
const SIDES = [wording('anna', ['base']), wording('ben', ['base'])];
const REMARK = 'Berichtigt 2026-11-20: Falsch war a.';
const UPDATED_AT_TEN = 'Überarbeitet 2026-11-20T10:00:00+01:00';
const UPDATED_AT_NOON = 'Überarbeitet 2026-11-20T12:00:00+01:00';
const text = (...lines: string[]) => lines.join('\n');

test.each<[name: string, anna: string, ben: string, merged: string, expected: boolean]>([
  ['changes in two lines', text('A', 'b', 'c'), text('a', 'b', 'C'), text('A', 'b', 'C'), true],
  [
    'a change that nobody recorded',
    text('A', 'b', 'c'),
    text('a', 'b', 'C'),
    text('A', 'x', 'C'),
    false,
  ],
  ['a line that is gone', text('A', 'b', 'c'), text('a', 'b', 'C'), text('A', 'C'), false],
  ['a line that both changed', text('A', 'b', 'c'), text('α', 'b', 'c'), text('x', 'b', 'c'), true],
  ['another line beside it', text('A', 'b', 'c'), text('α', 'b', 'c'), text('x', 'y', 'c'), false],
  [
    'a line that both changed at a time of day',
    text(UPDATED_AT_TEN, 'A', 'b', 'c'),
    text(UPDATED_AT_NOON, 'α', 'b', 'c'),
    text(UPDATED_AT_NOON, 'x', 'b', 'c'),
    true,
  ],
  [
    'a dropped correction',
    text(REMARK, 'A', 'b', 'c'),
    text('α', 'b', 'c'),
    text('x', 'b', 'c'),
    false,
  ],
])('decides whether %s comes from merging', (_, anna, ben, merged, expected) => {
  const kept = new Map(Object.entries({ base: text('a', 'b', 'c'), anna, ben }));
  expect(isMerged(merged, SIDES, kept)).toBe(expected);
});

test.each([
  ['one wording', SIDES.slice(0, 1), { base: 'a', anna: 'A' }],
  ['a wording that is not kept', SIDES, { anna: 'A' }],
  ['an emptied wording', SIDES, { base: 'a', anna: 'A', ben: '' }],
])('knows nothing of %s', (_, wordings, kept) => {
  expect(isMerged('A', wordings, new Map(Object.entries(kept)))).toBeUndefined();
});
