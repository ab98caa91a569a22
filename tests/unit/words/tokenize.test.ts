import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords, tokenize } from '../../../src/lib/words/tokenize.ts';

describe('readWords', () => {
  test.each([
    ['Größe, Maß & Öl', ['Größe', 'Maß', 'Öl']],
    ['der E-Commerce im Online-Shop', ['der', 'E-Commerce', 'im', 'Online-Shop']],
    ['E\u2011Mail', ['E-Mail']],
    ['Ver\u00ADbrau\u00ADcher', ['Verbraucher']],
    ['Ein- und Ausgabe', ['Ein', 'und', 'Ausgabe']],
    ['So geht’s, Evas Laden', ['So', 'gehts', 'Evas', 'Laden']],
    ['O´Neill, Rock‘n‘Roll und ‚Recht‘', ['ONeill', 'RocknRoll', 'und', 'Recht']],
    ['H&M oder c&a, Maß&Öl', ['H&M', 'oder', 'c&a', 'Maß', 'Öl']],
    ['2019–2020', ['2019', '2020']],
    ['2019-2020', ['2019', '2020']],
    ['2019\u00A0– 2020', ['2019', '2020']],
    ['Saison 2019/20 und 2019–20', ['Saison', '2019', '2020', 'und', '2019', '2020']],
    ['am 2026-11-21', ['am', '2026-11-21']],
    ['2019-20', ['2019-20']],
    ['1.000 Pakete zu 19,99 €', ['1.000', 'Pakete', 'zu', '19,99']],
    ['5G, B2B und 90er', ['5G', 'B2B', 'und', '90er']],
    ['Händler*innen und Händler:innen', ['Händlerinnen', 'und', 'Händlerinnen']],
    ['die Händler/-in, die Händler_in', ['die', 'Händlerin', 'die', 'Händlerin']],
    ['Wichtig: innen und außen', ['Wichtig', 'innen', 'und', 'außen']],
    ['a\u0308', ['ä']],
    ['2019/18 und 2019/19', ['2019', '18', 'und', '2019', '19']],
    ['2019–205, 2019–20-21', ['2019', '205', '2019', '20-21']],
    ['12019-2020, 3019-3020', ['12019-2020', '3019-3020']],
    ['a-2019-2020, 2019-20205', ['a-2019-2020', '2019-20205']],
    ['2019/2020', ['2019', '2020']],
    ['Händler/innen, Händler:in, Händler*in', ['Händlerinnen', 'Händlerin', 'Händlerin']],
    [
      'Berlin:innenstadt, 5:innen, Haus/inhalt',
      ['Berlin', 'innenstadt', '5', 'innen', 'Haus', 'inhalt'],
    ],
    ["geht's-so, 'Wort'", ['gehts-so', 'Wort']],
    ['1.000.000,50 5,a 1.5g 5.', ['1.000.000,50', '5', 'a', '1', '5g', '5']],
    ['a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf E\u2010Mail', ['abcdef', 'E-Mail']],
    ['–– … !', []],
    ['', []],
  ])('reads %j as %j', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });
});

describe('tokenize', () => {
  test('returns lower case and keeps ß', () => {
    expect(tokenize('STRASSE und Straße, ÖL')).toEqual(['strasse', 'und', 'straße', 'öl']);
  });

  test('finds only letters, digits and what joins them in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // Lower-case İ has a combining mark, and H&M is one word.
        const form = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.,&-]*$/u;
        expect(tokenize(text).filter((token) => !form.test(token))).toEqual([]);
      }),
    );
  });
});
