import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitUntouched } from '../../../src/lib/typography/untouched.ts';

const fixedParts = (text: string) =>
  splitUntouched(text)
    .filter((run) => run.fixed)
    .map((run) => run.text);

test.each([
  ['Siehe https://a.de/b--c?d=1-2, dann', ['https://a.de/b--c?d=1-2']],
  ['(www.a.de/b) und a.de/c.', ['www.a.de/b', 'a.de/c']],
  ['an max@z.b.de, bitte', ['max@z.b.de']],
  ['node.js, datei-1-2.md und robots.txt.', ['node.js', 'datei-1-2.md', 'robots.txt']],
  ['#ShopTalk, #z.B. @mueller', ['#ShopTalk', '#z.B', '@mueller']],
  ['/e-commerce/ ./a-b ../c ~/d', ['/e-commerce/', './a-b', '../c', '~/d']],
  ['src/lib/a--b.ts und "/pfad"', ['src/lib/a--b.ts', '/pfad']],
  ['C:\\Daten\\a--b', ['C:\\Daten\\a--b']],
  ['km/h, und/oder, 2019/20, A/B, 20 €/Monat, 24/7', []],
  ['Das ist so.Und weiter. Version 1.2.3', []],
])('finds the tokens of %j', (text, expected) => {
  expect(fixedParts(text)).toEqual(expected);
});

test('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        splitUntouched(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
