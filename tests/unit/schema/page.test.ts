import { expect, test } from 'vitest';
import { pageSchema } from '../../../src/schema/page.ts';
import { findEnglish } from '../../english.ts';
import { problemsOf } from './problems-of.ts';

const VALID = {
  title: 'Über uns',
  description: 'Ein bis zwei Sätze, die sagen, wovon diese Seite handelt und für wen.',
};

test.each<[object]>([[{}], [{ kicker: 'Magazin', updatedAt: '2026-11-21', asOf: 2026 }]])(
  'accepts %j',
  (fields) => {
    expect(problemsOf(pageSchema, { ...VALID, ...fields })).toEqual([]);
  },
);

test.each<[object, string]>([
  [{ title: 'Ü' }, 'title: ist zu kurz: mindestens 2 Zeichen, jetzt 1'],
  [{ title: 'x'.repeat(111) }, 'title: ist zu lang: höchstens 110 Zeichen, jetzt 111'],
  [{ description: undefined }, 'description: fehlt'],
  [{ kicker: {} }, 'kicker: muss ein Text sein, ist aber ein Block mit eigenen Feldern'],
  [
    { updatedAt: '2026-11' },
    'updatedAt: muss ein Datum im Kalender sein, etwa 2026-11-21, oder ein Zeitpunkt mit Zeitzone, etwa 2026-11-21T08:00:00+01:00',
  ],
  [
    { asOf: 'heute' },
    'asOf: muss ein Jahr, ein Monat oder ein Tag sein, etwa 2020, 2020-11 oder 2020-11-21',
  ],
  [{ updateAt: '2026-11-21' }, ': `updateAt` ist kein Feld. Meinst du `updatedAt`?'],
])('refuses %j', (fields, expected) => {
  const problems = problemsOf(pageSchema, { ...VALID, ...fields });
  expect(problems).toEqual([expected]);
  expect(findEnglish(expected.slice(expected.indexOf(': ')))).toEqual([]);
});
