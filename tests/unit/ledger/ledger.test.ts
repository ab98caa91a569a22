import { expect, test } from 'vitest';
import {
  declaresChange,
  formatLedger,
  type LedgerEntry,
  parseLedger,
} from '../../../src/lib/ledger/ledger.ts';

const entry: LedgerEntry = {
  slug: 'alt',
  firstSeen: '2026-11-01',
  digests: ['aa11'],
  remarks: 1,
  modifiedAt: '2026-11-05',
};

test('reads back what it writes', () => {
  const never = { ...entry, slug: 'beitrag', remarks: 0, modifiedAt: undefined };
  const ledger = new Map([
    ['beitrag', never],
    ['alt', entry],
  ]);
  expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
});

test('writes one line per article, ordered by slug', () => {
  const ledger = new Map(['c', 'a', 'b'].map((slug) => [slug, { ...entry, slug }]));
  const lines = formatLedger(ledger).trim().split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
    'a 2026-11-01 aa11 1 2026-11-05',
    'b 2026-11-01 aa11 1 2026-11-05',
    'c 2026-11-01 aa11 1 2026-11-05',
  ]);
});

test('keeps both digests of an article after git merged the lines of both sides', () => {
  const merged = parseLedger(
    'alt 2026-11-03 aa11 1 2026-11-05\nalt 2026-11-01 bb22 2 2026-11-04\n',
  );
  expect(merged.get('alt')).toEqual({
    slug: 'alt',
    firstSeen: '2026-11-01',
    digests: ['aa11', 'bb22'],
    remarks: 2,
    modifiedAt: '2026-11-05',
  });
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
