import { expect, test } from 'vitest';
import type { Article } from '../../../src/lib/articles/article.ts';
import {
  type Changes,
  correctionsOf,
  lastChange,
  listChanges,
  listCorrections,
  modifiedAt,
  newestChange,
  toCorrectionComments,
  updatesOf,
} from '../../../src/lib/articles/changes.ts';

const untouched: Changes = { publishedAt: '2026-11-01', corrections: [] };
const correct = (date: string, text: string) => ({ date, text, kind: 'correction' as const });
const update = (date: string, text: string) => ({ date, text, kind: 'update' as const });

test.each<[string, Partial<Changes>, string | undefined]>([
  ['nothing changed', {}, undefined],
  ['only an update', { updatedAt: '2026-11-05' }, '2026-11-05'],
  ['only a correction', { corrections: [correct('2026-11-04', 'a')] }, '2026-11-04'],
  [
    'a correction after the update',
    { updatedAt: '2026-11-05', corrections: [correct('2026-11-09', 'a')] },
    '2026-11-09',
  ],
  [
    'an update after the corrections',
    {
      updatedAt: '2026-11-12',
      corrections: [update('2026-11-09', 'a'), correct('2026-11-02', 'b')],
    },
    '2026-11-12',
  ],
  [
    'corrections in any order',
    {
      corrections: [
        correct('2026-11-02', 'a'),
        correct('2026-11-08', 'b'),
        correct('2026-11-03', 'c'),
      ],
    },
    '2026-11-08',
  ],
  [
    'an instant later on the day of the update',
    { updatedAt: '2026-11-05', corrections: [correct('2026-11-05T14:00:00+01:00', 'a')] },
    '2026-11-05T14:00:00+01:00',
  ],
])('takes the newest date for the last change: %s', (_, changes, expected) => {
  expect(modifiedAt({ ...untouched, ...changes })).toBe(expected);
});

test.each<[string, Partial<Changes>, string]>([
  [
    'the publication, where a change has no later moment',
    { publishedAt: '2026-11-01', updatedAt: '2026-11-01T00:00:00+01:00' },
    '2026-11-01',
  ],
  ['the publication where nothing changed', {}, '2026-11-01'],
  ['an update', { updatedAt: '2026-12-01' }, '2026-12-01'],
  ['an addition', { corrections: [update('2026-12-04', 'a')] }, '2026-12-04'],
  [
    'an instant on the day of publication',
    { updatedAt: '2026-11-01T09:00:00+01:00' },
    '2026-11-01T09:00:00+01:00',
  ],
  [
    'never a date before the publication',
    { corrections: [correct('2026-10-01', 'a')] },
    '2026-11-01',
  ],
])('dates an article for feeds and search engines by %s', (_, changes, expected) => {
  expect(lastChange({ ...untouched, ...changes })).toBe(expected);
});

test('takes the newest change of all articles, not that of the newest article', () => {
  const old = { ...untouched, publishedAt: '2020-01-01', updatedAt: '2026-11-25' };
  expect(newestChange([untouched, old])).toBe('2026-11-25');
  expect(newestChange([])).toBeUndefined();
});

test('has no history while nothing has changed', () => {
  expect(listChanges(untouched)).toEqual([]);
});

test('lists changes newest first, the publication last', () => {
  const history = listChanges({
    ...untouched,
    updatedAt: '2026-11-06',
    corrections: [correct('2026-11-03', 'Falsch war a.'), update('2026-11-09', 'Neu ist b.')],
  });
  expect(history).toEqual([
    { date: '2026-11-09', label: 'Ergänzt', text: 'Neu ist b.' },
    { date: '2026-11-06', label: 'Überarbeitet' },
    { date: '2026-11-03', label: 'Berichtigt', text: 'Falsch war a.' },
    { date: '2026-11-01', label: 'Veröffentlicht' },
  ]);
});

test('counts an update on the day of a correction as that correction', () => {
  const corrections = [correct('2026-11-06T09:00:00+01:00', 'Falsch war a.')];
  const labels = listChanges({ ...untouched, updatedAt: '2026-11-06', corrections });
  expect(labels.map(({ label }) => label)).toEqual(['Berichtigt', 'Veröffentlicht']);
});

const remark = (date: string, kind: 'correction' | 'update' = 'correction') => ({
  date,
  kind,
  text: `${kind} ${date}`,
});

// Only what the functions read: an article has twenty fields more.
const article = (slug: string, corrections: Article['corrections']) =>
  ({ slug, corrections }) as Article;

const mixed = article('b', [
  remark('2026-11-02'),
  remark('2026-11-09', 'update'),
  remark('2026-11-05'),
  remark('2026-11-03', 'update'),
]);

test('lists corrections newest first and additions oldest first', () => {
  expect(correctionsOf(mixed).map(({ date }) => date)).toEqual(['2026-11-05', '2026-11-02']);
  expect(updatesOf(mixed).map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-09']);
});

test('lists the corrections of all articles newest first, without additions', () => {
  const other = article('a', [remark('2026-11-05'), remark('2026-11-07')]);
  const listed = listCorrections([mixed, other, article('c', [])]);
  expect(listed.map(({ date, article: { slug } }) => `${date} ${slug}`)).toEqual([
    '2026-11-07 a',
    '2026-11-05 a',
    '2026-11-05 b',
    '2026-11-02 b',
  ]);
});

test('describes corrections for structured data, dated with the offset of Berlin', () => {
  expect(toCorrectionComments(mixed)[0]).toEqual({
    '@type': 'CorrectionComment',
    datePublished: '2026-11-05T00:00:00+01:00',
    text: 'correction 2026-11-05',
  });
  expect(toCorrectionComments(article('leer', []))).toEqual([]);
});
