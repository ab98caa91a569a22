import { expect, test } from 'vitest';
import { createJudge, type Dictionary } from '../../../../src/lib/check/spelling/known-words.ts';
import { isLikelyName } from '../../../../src/lib/check/spelling/likely-names.ts';

const WORDS = new Set(
  'Haus Lager Reis Ei Tür Tee laufen neutral große großes geht gab sagt Kunden'.split(' '),
);
const dictionary: Dictionary = {
  has: (word) => WORDS.has(word),
  isEnglish: (word) => ['shop', 'app', 'Meeting'].includes(word),
  terms: new Set(),
};
const judge = createJudge(dictionary, new Set(['Rukanu', 'retinol']));

test.each([
  ['Haus', true],
  ['haus', false],
  ['Laufen', true],
  ['Lagerhaus', true],
  ['Lagershaus', true],
  ['Lagernhaus', true],
  ['Lagerenhaus', true],
  ['Lagereshaus', true],
  ['Lagerxhaus', false],
  ['lagerhaus', false],
  ['Reishaus', true],
  ['Eishaus', false],
  ['Lagertür', false],
  ['Teeshaus', true],
  ['Eienhaus', false],
  ['Reislagerhaus', true],
  ['Lagerreishaus', false],
  ['Shophaus', true],
  ['Apphaus', false],
  ['Rukanuhaus', true],
  ['Laufenhaus', true],
  ['hausneutral', true],
  ['lagersneutral', true],
  ['hausgroßes', true],
  ['hausgroße', false],
  ['türneutral', false],
  ['laufenneutral', false],
  ['Hausneutral', false],
  ...'ab an auf aus bei durch ein her heraus herein herum hin hinaus hinein los mit nach um vor voran voraus vorbei weg weiter wieder zu zurück zusammen'
    .split(' ')
    .map((prefix): [string, boolean] => [`${prefix}laufen`, true]),
  ['abgeht', true],
  ['abgab', false],
  ['xablaufen', false],
  ['herablaufen', false],
  ...['', 's', 'n', 'en', 'es', 'e', 'er', 'ern', 'in', 'innen'].map(
    (ending): [string, boolean] => [`Rukanu${ending}`, true],
  ),
  ['Rukanux', false],
  ['Retinols', true],
  ['rukanu', false],
  ['Lagers', false],
  ['Tees', false],
  ['', false],
])('%j is a word: %s', (word, expected) => {
  expect(judge(word, false)).toBe(expected);
});

test.each([
  ['Lagers', true],
  ['lager', true],
  ['rukanus', true],
  ['retinolerns', true],
  ['Laufens', false],
  ['Eis', false],
])('%j is a part before or after a hyphen: %s', (word, expected) => {
  expect([judge(word, true), judge(word, false)]).toEqual([expected, false]);
});

const ENDINGS =
  'bach burg dorf hausen häuser heim hofen ingen kirchen ow reuth roda stedt walde weiler wil allee gasse platz straße weg ingern ingerns dorfer dorfern dorfs burge';

test.each([
  ...ENDINGS.split(' ').map((ending): [string, string, string, number, boolean] => [
    '',
    `Kum${ending}`,
    '.',
    1,
    !/^(?:ingerns|burge)$/.test(ending),
  ]),
  ['', 'kumdorf', '.', 1, false],
  ['', 'Kumdorfx', '.', 1, false],
  ['', 'Kumgassen', '.', 1, false],
  ['Micah ', 'Kum', '.', 1, true],
  ['„Micah ', 'Kum', '.', 1, true],
  ['"Micah ', 'Kum', '.', 1, true],
  ['(»Micah ', 'Kum', '.', 1, true],
  ['so Dr. ', 'Kum', '.', 1, true],
  ['Anna-Lena ', 'Kum', '.', 1, true],
  ['xMicah ', 'Kum', '.', 1, false],
  ['Micah, ', 'Kum', '.', 1, false],
  ['Micah  ', 'Kum', '.', 1, false],
  ['micah ', 'Kum', '.', 1, false],
  ['Micah ', 'kum', '.', 1, false],
  ['Sagt ', 'Kum', '.', 1, false],
  ['', 'Kum', ' Micah', 1, true],
  ['', 'Kum', ' Kunden', 1, false],
  ['', 'Kum', '  Micah', 1, false],
  ['', 'Kum', ', Micah', 1, false],
  ...'Anfang Mitte Ende Prozent Euro Dollar Tausend Millionen Milliarden Mio. Mrd. Menge Reihe Art Arten Zahl Teil'
    .split(' ')
    .map((measure): [string, string, string, number, boolean] => [
      `5 ${measure} `,
      'Kum',
      '.',
      1,
      false,
    ]),
  ['Endes ', 'Kum', '.', 1, true],
  ['Jahresende ', 'Kum', '.', 1, true],
  ['Wochen-Ende ', 'Kum', '.', 1, true],
  ['', 'Kum', '. und', 1, true],
  ['', 'kum', '.\n5', 1, true],
  ['', 'Kum', '.)', 1, true],
  ['', 'Kum', '.,', 1, true],
  ['', 'Kum', '.-', 1, true],
  ['', 'Kum', '. Und', 1, false],
  ['', 'Kum', ', und', 1, false],
  ['', 'Kum', '.und', 1, false],
  ['', 'Meeting', '.', 1, true],
  ['', 'shop', '.', 1, true],
  ['', 'app', '.', 1, false],
  ['', 'Kum', '.', 2, false],
  ['', 'Kum', '.', 3, true],
  ['', 'kum', '.', 3, false],
])('%j and then %j, before %j, %i times: a name or not', (before, word, after, count, expected) => {
  expect(isLikelyName({ word, before, after, count }, dictionary)).toBe(expected);
});
