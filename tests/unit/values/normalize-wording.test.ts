import { expect, test } from 'vitest';
import { normalizeWording } from '../../../src/lib/values/normalize-wording.ts';

test.each([
  ['quotation marks', 'Er sagte "ja" und \'nein\'.', 'Er sagte „ja“ und ‚nein‘.'],
  ['guillemets', '"ja"', '»ja«'],
  ...[...'„“”«»'].map((mark): [string, string, string] => [mark, 'a"b', `a${mark}b`]),
  ...[...'‚‘’‹›′`'].map((mark): [string, string, string] => [mark, "a'b", `a${mark}b`]),
  ...[...'\u2010\u2013\u2015−', '--', '---'].map((mark): [string, string, string] => [
    mark,
    'a-b-b',
    `a${mark}b${mark}b`,
  ]),
  ...[...'\u00AD\u034F\u200B\u200F\u2060\u2064\uFE00\uFE0F\uFEFF'].map(
    (mark): [string, string, string] => [
      `U+${mark.charCodeAt(0).toString(16)}`,
      'abb',
      `a${mark}b${mark}b`,
    ],
  ),
  ['full-width letters', 'a', '\uFF41'],
  ['apostrophes', "geht's", 'geht’s'],
  ['dashes', 'Preis -- so, 2019-2020', 'Preis – so, 2019–2020'],
  ['dots', 'und so ...', 'und so …'],
  ['abbreviations', 'z. B. hier', 'z.\u202FB.\u00A0hier'],
  ['line breaks', 'ein\nAbsatz  hier', 'ein Absatz hier\n\n'],
  ['line ends of Windows', 'eins\r\nzwei', 'eins\nzwei'],
  ['soft hyphens', 'Warenkorb', 'Waren\u00ADkorb'],
  ['composed letters', 'Größe', 'Gro\u0308ße'.normalize('NFD')],
])('ignores %s', (_, before, after) => {
  expect(normalizeWording(after)).toBe(normalizeWording(before));
});

test.each([
  ['a number', 'Es sind 30 Tage.', 'Es sind 14 Tage.'],
  ['a decimal comma', '5,5', '55'],
  ['a letter', 'Der Preis', 'Die Preise'],
  ['case', 'die Waren', 'die waren'],
  ['a full stop that becomes a question mark', 'Er kam.', 'Er kam?'],
  ['a link', '[hier](/a/)', '[hier](/b/)'],
])('keeps %s', (_, before, after) => {
  expect(normalizeWording(after)).not.toBe(normalizeWording(before));
});
