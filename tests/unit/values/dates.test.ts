import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

type Dates = typeof import('../../../src/lib/values/dates.ts');

const NBSP = '\u00A0';
/** Before the clocks change and after, in spring and in autumn. */
const CLOCK_CHANGES: [string, string][] = [
  ['2026-03-29T00:30:00Z', `29.${NBSP}März 2026, 1:30${NBSP}Uhr`],
  ['2026-03-29T01:00:00Z', `29.${NBSP}März 2026, 3:00${NBSP}Uhr`],
  ['2026-10-25T00:30:00Z', `25.${NBSP}Oktober 2026, 2:30${NBSP}Uhr`],
  ['2026-10-25T01:30:00Z', `25.${NBSP}Oktober 2026, 2:30${NBSP}Uhr`],
];

// One zone behind UTC, one 14 hours ahead: a date that depends on the machine's zone differs in one of them.
describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (zone) => {
    const before = process.env.TZ;
    let dates: Dates;

    beforeAll(async () => {
      process.env.TZ = zone;
      vi.resetModules(); // the module caches formatters of the previous zone
      dates = await import('../../../src/lib/values/dates.ts');
    });

    afterAll(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    test('the zone is in force', () => {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(new Date('2026-11-20T23:30:00Z').getDate()).toBe(
        zone === 'Pacific/Kiritimati' ? 21 : 20,
      );
    });

    test.each([
      ['2020', 'year'],
      ['2026-11', 'month'],
      ['2026-11-05', 'day'],
      ['2024-02-29', 'day'],
      ['2000-02-29', 'day'],
      ['2026-11-05T08:00Z', 'instant'],
      ['2026-11-05T08:00:00+01:00', 'instant'],
      ['2026-11-05T08:00:00.250-08:00', 'instant'],
      ['2026-11-05T23:59:59+14:00', 'instant'],
      ['2026-02-31', undefined],
      ['2023-02-29', undefined],
      ['1900-02-29', undefined],
      ['2026-04-31', undefined],
      ['2026-02-31T08:00:00Z', undefined],
      ['2026-13', undefined],
      ['2026-13-01', undefined],
      ['2026-00', undefined],
      ['2026-11-00', undefined],
      ['2026-11-05T24:00:00Z', undefined],
      ['2026-11-05T08:60:00Z', undefined],
      ['2026-11-05T08:00:60Z', undefined],
      ['2026-11-05T08:00:00', undefined],
      ['2026-11-05T08:00:00+15:00', undefined],
      ['2026-11-05T08:00:00+0100', undefined],
      ['2026-11-05 08:00:00Z', undefined],
      ['2026-1-5', undefined],
      ['26-11-05', undefined],
      ['5.11.2026', undefined],
      ['05/11/2026', undefined],
      ['2026-11-05\n', undefined],
      [' 2026', undefined],
      ['20260', undefined],
      ['heute', undefined],
      ['', undefined],
    ])('precisionOf %j is %s', (date, precision) => {
      expect(dates.precisionOf(date)).toBe(precision);
    });

    test.each([
      ['2020', '2020'],
      ['2026-11', 'November 2026'],
      ['2026-03', 'März 2026'],
      ['2026-11-05', `5.${NBSP}November 2026`],
      ['2026-11-21', `21.${NBSP}November 2026`],
      ['2026-01-01', `1.${NBSP}Januar 2026`],
      ['2024-02-29', `29.${NBSP}Februar 2024`],
      ['2026-03-29', `29.${NBSP}März 2026`],
      ['2026-10-25', `25.${NBSP}Oktober 2026`],
      ['2026-11-20T22:59:59Z', `20.${NBSP}November 2026`],
      ['2026-11-20T23:00:00Z', `21.${NBSP}November 2026`],
      ['2026-11-20T23:30:00Z', `21.${NBSP}November 2026`],
      ['2026-07-20T21:59:59Z', `20.${NBSP}Juli 2026`],
      ['2026-07-20T22:00:00Z', `21.${NBSP}Juli 2026`],
      ['2026-12-31T23:30:00Z', `1.${NBSP}Januar 2027`],
      ['2026-11-21T23:30:00+14:00', `21.${NBSP}November 2026`],
    ])('formatDate writes %s as „%s“', (date, text) => {
      expect(dates.formatDate(date)).toBe(text);
    });

    test.each<[string, string]>([
      ['2026-11-05T07:05:00Z', `5.${NBSP}November 2026, 8:05${NBSP}Uhr`],
      ['2026-11-05T13:30:00Z', `5.${NBSP}November 2026, 14:30${NBSP}Uhr`],
      ['2026-11-20T23:30:00Z', `21.${NBSP}November 2026, 0:30${NBSP}Uhr`],
      ['2026-11-20T23:00:00Z', `21.${NBSP}November 2026, 0:00${NBSP}Uhr`],
      ['2026-11-21T09:00:00Z', `21.${NBSP}November 2026, 10:00${NBSP}Uhr`],
      ...CLOCK_CHANGES,
    ])('formatDateTime writes %s as „%s“', (instant, text) => {
      expect(dates.formatDateTime(instant)).toBe(text);
    });

    test.each([
      ['2026', '2025-12-31T23:00:00.000Z'],
      ['2026-07', '2026-06-30T22:00:00.000Z'],
      ['2026-11-21', '2026-11-20T23:00:00.000Z'],
      ['2026-07-21', '2026-07-20T22:00:00.000Z'],
      ['2026-03-29', '2026-03-28T23:00:00.000Z'],
      ['2026-03-30', '2026-03-29T22:00:00.000Z'],
      ['2026-10-25', '2026-10-24T22:00:00.000Z'],
      ['2026-10-26', '2026-10-25T23:00:00.000Z'],
      ['2026-11-21T08:00:00+01:00', '2026-11-21T07:00:00.000Z'],
    ])('toTimestamp of %s is %s', (date, instant) => {
      expect(new Date(dates.toTimestamp(date)).toISOString()).toBe(instant);
    });

    test.each([
      ['2020', '2020'],
      ['2026-11', '2026-11'],
      ['2026-11-05', '2026-11-05'],
      ['2026-11-20T22:59:59Z', '2026-11-20'],
      ['2026-11-20T23:30:00Z', '2026-11-21'],
      ['2026-12-31T23:30:00Z', '2027-01-01'],
      ['2026-03-28T23:30:00Z', '2026-03-29'],
      ['2026-10-24T21:30:00Z', '2026-10-24'],
    ])('calendarDay of %s is %s', (date, day) => {
      expect(dates.calendarDay(date)).toBe(day);
    });

    test.each([
      ['2020', '2020'],
      ['2026-11', '2026'],
      ['2026-12-31', '2026'],
      ['2026-12-31T22:59:59Z', '2026'],
      ['2026-12-31T23:00:00Z', '2027'],
      ['2027-01-01T10:00:00+14:00', '2026'],
    ])('yearOf %s is %s', (date, year) => {
      expect(dates.yearOf(date)).toBe(year);
    });

    test.each([
      ['2026-11-21', '2026-11-21T00:00:00+01:00'],
      ['2026-07-21', '2026-07-21T00:00:00+02:00'],
      ['2026-03-29', '2026-03-29T00:00:00+01:00'],
      ['2026-03-30', '2026-03-30T00:00:00+02:00'],
      ['2026-10-25', '2026-10-25T00:00:00+02:00'],
      ['2026-10-26', '2026-10-26T00:00:00+01:00'],
      ['2026-11', '2026-11-01T00:00:00+01:00'],
      ['2020', '2020-01-01T00:00:00+01:00'],
      ['2026-11-20T23:30:00Z', '2026-11-20T23:30:00Z'],
    ])('toIsoInstant of %s is %s', (date, instant) => {
      expect(dates.toIsoInstant(date)).toBe(instant);
    });

    test.each(['formatDate', 'toTimestamp', 'calendarDay', 'yearOf', 'toIsoInstant'] as const)(
      '%s refuses what is not a date',
      (name) => {
        expect(() => dates[name]('2026-02-31')).toThrow(new RangeError('Kein Datum: 2026-02-31'));
      },
    );
  },
);
