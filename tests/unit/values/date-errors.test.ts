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
  ['2026-13-01', 'nennt den Monat 13, aber es gibt nur zwölf'],
  ['2026/3/1', 'hat nicht die richtige Form. Schreibe `2026-03-01`'],
  ['2026-12-01 8:00', 'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-12-01T08:00:00+01:00`'],
  ['2026-07-01T08:00', 'braucht zur Uhrzeit die Zeitzone. Schreibe `2026-07-01T08:00:00+02:00`'],
  ['2026-07-01 25:00', undefined],
  ['morgen', undefined],
  ['', undefined],
])('explains %j: %s', (text, expected) => {
  expect(explainDate(text)).toBe(expected);
});
