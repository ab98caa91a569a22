import { expect, test } from 'vitest';
import { explainDate } from '../../../src/lib/values/date-errors.ts';

test.each([
  ['21.11.2026', 'steht in der falschen Reihenfolge. Schreibe `2026-11-21`'],
  ['1. 3. 2026', 'steht in der falschen Reihenfolge. Schreibe `2026-03-01`'],
  ['31.02.2026', 'nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat'],
  ['29.02.2027', 'nennt einen Tag, den es nicht gibt: den 29.2.2027. Prüfe Tag und Monat'],
  ['2026-02-31', 'nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat'],
  ['0026-11-20', 'nennt das Jahr 26. Schreibe es mit allen vier Ziffern, etwa 2026'],
  ['20.11.0000', 'nennt das Jahr 0. Schreibe es mit allen vier Ziffern, etwa 2026'],
  ['01.01.0999', 'nennt das Jahr 999. Schreibe es mit allen vier Ziffern, etwa 2026'],
  ['01.01.1000', 'steht in der falschen Reihenfolge. Schreibe `1000-01-01`'],
  ['2026-12-32', 'nennt einen Tag, den es nicht gibt: den 32.12.2026. Prüfe Tag und Monat'],
  ['2026-00-01', 'nennt den Monat 0, aber es gibt nur zwölf'],
  ['2026-13-01', 'nennt den Monat 13, aber es gibt nur zwölf'],
  ['2026/3/1', 'hat nicht die richtige Form. Schreibe `2026-03-01`'],
  ['2026-12-01 8:00', 'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T08:00:00+01:00`'],
  [
    '2026-12-01 23:59:30 Uhr',
    'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T23:59:00+01:00`',
  ],
  ['2026-12-01 08:00Uhr', 'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T08:00:00+01:00`'],
  ['2026-07-01T08:00', 'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-07-01T08:00:00+02:00`'],
  ['2026-07-01 25:00', undefined],
  ['2026-07-01 24:00', undefined],
  ['2026-07-01 08:60', undefined],
  ['2026-02-31 08:00', undefined],
  ['2026-7-1 08:00', undefined],
  ['am 21.11.2026', undefined],
  ['21.11.2026 um 8', undefined],
  ['21.11.20261', undefined],
  ['am 2026/3/1', undefined],
  ['2026/3/1 um 8', undefined],
  ['am 2026-12-01 8:00', undefined],
  ['2026-12-01 8:00 und später', undefined],
  ['morgen', undefined],
  ['', undefined],
])('explains %j: %s', (text, expected) => {
  expect(explainDate(text)).toBe(expected);
});
