import { expect, test } from 'vitest';
import { compareWords } from '../../../src/lib/ledger/compare-words.ts';
import { cpuTime } from '../../cpu-time.ts';

/** `[-gone-]` and `{+new+}`, as `git diff --word-diff` prints them. */
function describeChange(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return compareWords(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

test.each([
  [
    'Die Frist beträgt 30 Tage.',
    'Die Frist beträgt 14 Tage.',
    'Die Frist beträgt [-30-] {+14+} Tage.',
  ],
  ['Größe über alles', 'Grösse über alles', '[-Größe-] {+Grösse+} über alles'],
  ['54,30 € im Jahr', '57,30 € im Jahr', '[-54,30-] {+57,30+} € im Jahr'],
  ['ein E-Commerce-Shop', 'ein M-Commerce-Shop', 'ein [-E-Commerce-Shop-]{+M-Commerce-Shop+}'],
  ['Das gilt nicht.', 'Das gilt.', 'Das gilt [-nicht-].'],
  ['Das gilt.', 'Das gilt nicht.', 'Das gilt {+nicht+}.'],
  ['„Ja“, sagt er', '„Nein“, sagt er', '„[-Ja-]{+Nein+}“, sagt er'],
  ['ein ganz neues Wort', 'ein sehr altes Wort', 'ein [-ganz neues-] {+sehr altes+} Wort'],
  ['Waren\u00ADkorb', 'Warenkorb', 'Warenkorb'],
  ['30\u00A0Tage', '30 Tage', '30 Tage'],
  [
    '1.000 geht’s 9:30 a,b a‑b',
    '1.500 geht’s 9:45 a,c a‑b',
    '[-1.000-] {+1.500+} geht’s [-9:30 a,b-] {+9:45 a,c+} a‑b',
  ],
  ['geht’s', 'geht’n', '[-geht’s-]{+geht’n+}'],
  ["geht's", "geht'n", "[-geht's-]{+geht'n+}"],
  ['a‑b', 'a‑c', '[-a‑b-]{+a‑c+}'],
  ['a.', 'a!', 'a[-.-]{+!+}'],
  ['a--b', 'a--c', 'a--[-b-]{+c+}'],
  ['a\u0308', 'ä', 'ä'],
  ['a b', 'a  b', 'a  b'],
  ['a  b', 'a b', 'a  b'],
  [' a', 'a', ' a'],
  ['', 'neu', '{+neu+}'],
  ['alt', '', '[-alt-]'],
  ['', '', ''],
])('from %j to %j is %j', (before, after, expected) => {
  expect(describeChange(before, after)).toBe(expected);
});

test('shows a long paragraph of other words as replaced, within 300 ms', () => {
  const words = (stem: string) => Array.from({ length: 20_000 }, (_, at) => stem + at).join(' ');
  const start = cpuTime();
  expect(compareWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ]);
  expect(cpuTime() - start).toBeLessThan(300);
});
