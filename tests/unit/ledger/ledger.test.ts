import { expect, test } from 'vitest';
import { declaresChange, formatLedger, parseLedger } from '../../../src/lib/ledger/ledger.ts';
import type { LedgerEntry } from '../../../src/lib/ledger/lineage.ts';

const wording = {
  digest: 'aa11',
  remarks: 1,
  modifiedAt: '2026-11-05',
  former: ['cc33', 'dd44'],
};
const entry: LedgerEntry = { slug: 'alt', firstSeen: '2026-11-01', wordings: [wording] };

test('reads back what it writes', () => {
  const unchanged = { ...wording, remarks: 0, modifiedAt: undefined, former: [] };
  const never = { ...entry, slug: 'beitrag', wordings: [unchanged] };
  const ledger = new Map([
    ['beitrag', never],
    ['alt', entry],
  ]);
  expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
});

test('writes one line per article, ordered by slug', () => {
  const ledger = new Map(['c', 'a', 'b'].map((slug) => [slug, { ...entry, slug }]));
  const lines = formatLedger(ledger).trim().split('\n');
  expect(lines.slice(0, 2).join(' ')).toMatch(/^# Gedächtnis .*„npm run record“\. # Je Zeile: /);
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'a 2026-11-01 aa11 1 2026-11-05 cc33,dd44',
    'b 2026-11-01 aa11 1 2026-11-05 cc33,dd44',
    'c 2026-11-01 aa11 1 2026-11-05 cc33,dd44',
  ]);
});

test.each([
  ['both of two that do not know each other', ['aa11 1 - cc33', 'bb22 0 - cc33'], ['aa11', 'bb22']],
  ['the one that replaced the other', ['cc33 0 -', 'bb22 0 - cc33'], ['bb22']],
  ['the last of several in a row', ['cc33 0 -', 'bb22 0 - cc33,aa11'], ['bb22']],
  ['a text restored to an earlier wording', ['cc33 0 - cc33,aa11', 'aa11 0 - cc33'], ['cc33']],
  ['one of two equal ones', ['aa11 0 -', 'aa11 0 -'], ['aa11']],
])('keeps, after a merge, %s', (_, lines, digests) => {
  const text = lines.map((line) => `alt 2026-11-01 ${line}\n`).join('');
  expect(
    parseLedger(text)
      .get('alt')
      ?.wordings.map(({ digest }) => digest),
  ).toEqual(digests);
});

test('keeps the earlier day of two first recordings', () => {
  const merged = parseLedger('alt 2026-11-03 aa11 0 -\nalt 2026-11-01 bb22 0 -\n');
  expect(merged.get('alt')?.firstSeen).toBe('2026-11-01');
});

test.each(['', '# ein Satz\n', '<<<<<<< HEAD\n=======\n>>>>>>> main\n', 'alt gestern zz 0 -\n'])(
  'finds no entry in %j',
  (text) => {
    expect(parseLedger(text)).toEqual(new Map());
  },
);

const remark = (date: string) => ({
  date,
  text: 'Falsch war a, richtig ist b.',
  kind: 'correction' as const,
});

test.each([
  ['nothing', { corrections: [remark('2026-11-05')] }, false],
  ['an older update', { updatedAt: '2026-11-04', corrections: [remark('2026-11-05')] }, false],
  ['a newer update', { updatedAt: '2026-11-06', corrections: [remark('2026-11-05')] }, true],
  [
    'a second correction on the same day',
    { corrections: [remark('2026-11-05'), remark('2026-11-05')] },
    true,
  ],
  ['a correction that was deleted', { corrections: [] }, false],
  ['a minor change', { editorial: 'minor' as const, corrections: [remark('2026-11-05')] }, true],
])('decides whether %s declares a change', (_, article, expected) => {
  expect(declaresChange(article, entry)).toBe(expected);
});
