import { expect, test } from 'vitest';
import {
  declaresChange,
  findUnreadLines,
  formatLedger,
  parseLedger,
} from '../../../src/lib/ledger/ledger.ts';
import {
  isRelated,
  joinLineages,
  type LedgerEntry,
  lineageOf,
  mergeEntries,
} from '../../../src/lib/ledger/lineage.ts';

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

test.each([
  ['', '  ', '# a', '#', '<<<<<<< HEAD', '=======', '>>>>>>> a', '||||||| a'],
  ['alt 2026-11-01 aa', 'alt 2026-11-01 0f 0 -', 'alt 2026-11-01 aa 1 2026-11-05 bb,cc'],
])('reads, or leaves out on purpose, each of the lines %j', (...lines) => {
  expect(findUnreadLines(lines.join('\r\n'))).toEqual([]);
});

test.each([
  'alt',
  ' # a',
  '<<<<<< a',
  '======',
  '>>>>>> a',
  '|||||| a',
  'alt 2026-11 aa 0 -',
  'alt 2026-11-01',
  'alt 2026-11-01 ag 0 -',
  'alt 2026-11-01 ga 0 -',
])('cannot read the line %j', (line) => {
  expect(findUnreadLines(`# a\n${line}\n\n`)).toEqual([2]);
});

test.each([
  ['aa', { digest: 'aa', remarks: 0, modifiedAt: undefined, former: [] }],
  ['aa x -', { digest: 'aa', remarks: 0, modifiedAt: undefined, former: [] }],
  [
    'aa 2 2026-11 bb,,cc,',
    { digest: 'aa', remarks: 2, modifiedAt: '2026-11', former: ['bb', 'cc'] },
  ],
])('reads the recording %j', (line, expected) => {
  expect(parseLedger(`alt 2026-11-01 ${line}\n`).get('alt')?.wordings).toEqual([expected]);
});

test.each([
  [[undefined], '2026-11-01', true],
  [['2026-11-05'], '2026-11-05', false],
  [['2026-11-04', '2026-11-05'], '2026-11-05', false],
  [['2026-11-03', '2026-11-04'], '2026-11-05', true],
])('after recordings of %j an update of %s declares a change: %s', (dates, updatedAt, expected) => {
  const wordings = dates.map((modifiedAt) => ({ ...wording, remarks: 0, modifiedAt }));
  expect(declaresChange({ updatedAt, corrections: [] }, { wordings })).toBe(expected);
});

const recording = (digest: string, ...former: string[]) => ({ ...wording, digest, former });
const LONG = '0123456789abcdef';

test('a recording is known by twelve characters of its digest', () => {
  expect(lineageOf(recording(LONG, 'a', 'b'))).toEqual(['a', 'b', '0123456789ab']);
});

test.each([
  [[], []],
  [[recording('c', 'a', 'b')], ['a', 'b', 'c']],
  [
    [recording('c', 'a'), recording('d', 'a', 'b')],
    ['a', 'b', 'c', 'd'],
  ],
  [
    [recording('e', 'x', 'y'), recording('f', 'x', 'z')],
    ['x', 'y', 'z', 'e', 'f'],
  ],
  [
    [recording('e'), recording('f', 'z'), recording('g', 'z')],
    ['z', 'e', 'f', 'g'],
  ],
])('joins the lineages of %j', (wordings, expected) => {
  expect(joinLineages(wordings)).toEqual(expected);
});

test.each([
  [
    [recording('b'), recording('a')],
    ['a', 'b'],
  ],
  [[recording('a'), recording('a', 'x')], ['a']],
  [
    [recording('a', 'x'), recording('b', 'a')],
    ['a', 'b'],
  ],
  [[recording('a', 'x'), recording('b', 'x', 'a')], ['b']],
  [[recording(LONG), recording('b', '0123456789ab')], ['b']],
])('of %j the heads are %j', (wordings, expected) => {
  const entries = wordings.map((one) => ({ ...entry, wordings: [one] }));
  const merged = mergeEntries('neu', entries);
  expect([merged.slug, merged.wordings.map(({ digest }) => digest)]).toEqual(['neu', expected]);
});

test('of two equal recordings the one stays that knows more of its past', () => {
  const entries = [recording('a'), recording('a', 'x')].map((one) => ({
    ...entry,
    wordings: [one],
  }));
  expect(mergeEntries('alt', entries).wordings).toEqual([recording('a', 'x')]);
});

test.each([
  [recording('a'), recording('a'), true],
  [recording('a', 'x'), recording('b', 'x'), true],
  [recording('a', 'b'), recording('b'), true],
  [recording('a'), recording('b', 'a'), true],
  [recording('a', 'x'), recording('b', 'y'), false],
])('%j and %j are related: %s', (one, other, expected) => {
  expect(isRelated(one, { wordings: [other] } as LedgerEntry)).toBe(expected);
});
