import { expect, test } from 'vitest';
import { describeAge } from '../../../src/lib/articles/age.ts';

const NOW = new Date('2026-11-21T12:00:00+01:00');
const published = { publishedAt: '2026-11-20' };

test.each([
  ['2020', 'den Stand von 2020 wieder'],
  ['2023', 'den Stand von 2023 wieder'],
  ['2024-10', 'den Stand vom Oktober 2024 wieder'],
  ['2024-11-20T12:00:00+01:00', 'den Stand vom 20.\u00A0November 2024 wieder'],
  ['2024-11-20', 'den Stand vom 20.\u00A0November 2024 wieder'],
])('calls information from %s outdated', (asOf, phrase) => {
  expect(describeAge({ ...published, asOf }, NOW)).toBe(
    `Dieser Beitrag gibt ${phrase}. Seither kann sich manches geändert haben.`,
  );
});

test.each(['2024', '2024-11', '2024-11-21', '2025', '2026-11-21', '2027'])(
  'says nothing about information from %s, at most two years old',
  (asOf) => {
    expect(describeAge({ ...published, asOf }, NOW)).toBeUndefined();
  },
);

test('counts from the last revision where `asOf` is missing', () => {
  const old = { publishedAt: '2019-05-02' };
  expect(describeAge(old, NOW)).toContain('vom 2.\u00A0Mai 2019');
  expect(describeAge({ ...old, updatedAt: '2021-01-05' }, NOW)).toContain('5.\u00A0Januar 2021');
  expect(describeAge({ ...old, updatedAt: '2026-01-05' }, NOW)).toBeUndefined();
});

test('keeps `asOf` even when the article was revised later', () => {
  expect(describeAge({ ...published, updatedAt: '2026-11-20', asOf: '2020' }, NOW)).toContain(
    '2020',
  );
});

test('uses the date in Berlin, not that of the machine', () => {
  const beforeMidnight = new Date('2026-11-21T22:59:00Z');
  const afterMidnight = new Date('2026-11-21T23:01:00Z');
  const state = { ...published, asOf: '2024-11-21' };
  expect(describeAge(state, beforeMidnight)).toBeUndefined();
  expect(describeAge(state, afterMidnight)).toBeDefined();
});

test('handles the leap day', () => {
  const leapDay = new Date('2028-02-29T12:00:00+01:00');
  expect(describeAge({ ...published, asOf: '2026-02-28' }, leapDay)).toBeDefined();
  expect(describeAge({ ...published, asOf: '2026-03-01' }, leapDay)).toBeUndefined();
});
