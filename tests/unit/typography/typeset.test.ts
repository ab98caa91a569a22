import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRule, type Block } from '../../../src/lib/typography/block.ts';
import {
  findTypographyProblems,
  RULES,
  typeset,
  typesetBlock,
} from '../../../src/lib/typography/typeset.ts';
import { readCases } from './case-file.ts';

const ATOMS =
  `" " " ' ' ' „ “ ” ‚ ‘ ’ » « ´ - -- – — ... … . , : ; ! ? ( ) [ ] / & 5 10 2019 1. 3 20 % € kg x × z.B. u.a. v.
Chr. Dr. A. B. Uhr Mio. § S. Mai Mo Fr Hans s Wort ein GmbH Co. KG °C -5 19,- Tel. 😀 é f.`.split(
    /\s+/,
  );
const UNTOUCHED = [
  'https://a.de/x--y?z=1-2',
  'a-b@c.de',
  'datei-1-2.md',
  '#z.B.',
  '/e-commerce/1-2',
  'src/lib/a--b.ts',
];
const nasty = fc
  .array(fc.constantFrom(...ATOMS, ' ', ' ', ' ', '\u00A0', '\u202F', '\n'), { maxLength: 16 })
  .map((atoms) => atoms.join(''));
const anything = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 40 }));
const run = (text: string) => ({ text, fixed: false });
const fixed = (text: string) => ({ text, fixed: true });

describe('typeset', () => {
  test.each([
    ['', ''],
    ['"z.B." - so', '„z.\u202FB.“\u00A0– so'],
    ['Preis:\n– eins\n– zwei', 'Preis:\n– eins\n– zwei'],
    ['"über\nzwei Zeilen"', '„über\nzwei Zeilen“'],
    ['5\n', '5\n'],
    ['Donau\u00ADdampf, 5\u00A0kg, 5\u202F%', 'Donau\u00ADdampf, 5\u00A0kg, 5\u202F%'],
  ])('turns %j into %j', (input, expected) => {
    expect(typeset(input)).toBe(expected);
  });

  test('changes nothing the second time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps letters and digits, except the x between two numbers', { timeout: 30_000 }, () => {
    const readable = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]|x/gu, '');
    fc.assert(
      fc.property(anything, (text) => {
        expect(readable(typeset(text))).toBe(readable(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('never touches URLs, mail addresses, file names, paths and hashtags', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...UNTOUCHED), nasty, (before, token, after) => {
        expect(typeset(`${before} ${token} ${after}`)).toContain(token.replace(/\.$/u, ''));
      }),
      { numRuns: 1000 },
    );
  });

  const realistic =
    'Die "Preise" steigen - laut Hans\' Studie - um 5-10 % z.B. am 21. April 2026 ... ';
  const repeated = [
    realistic,
    '"',
    "'",
    '" ',
    "s' ",
    '„a ‚b ',
    '-',
    '1',
    '1-',
    '1.1',
    '1x',
    '.',
    '. ',
    ' ',
    'z.B.',
    'z.B. ',
  ];
  test.each([
    ...repeated,
    'A. ',
    '(',
    'a',
    'a.',
    'a-',
    'a@',
    'a/',
    '#',
    'x',
    '5-6 und ',
    '\u00A0',
    '\n',
    '😀',
    'e\u0301',
  ])('sets 100,000 characters of %j in under a second', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = process.cpuUsage();
    typeset(text);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

describe('typesetBlock', () => {
  test.each([
    [
      'a quotation across runs',
      [run('"Das '), run('ganze'), run(' Zitat"')],
      ['„Das ', 'ganze', ' Zitat“'],
    ],
    ['a fixed run as a letter', [run('"'), fixed('a"b'), run('"')], ['„', 'a"b', '“']],
    [
      'an empty fixed run as nothing',
      [run('"Zitat'), fixed(''), run('" so')],
      ['„Zitat', '', '“ so'],
    ],
    [
      'white space with a line feed as a line break',
      [run('5'), fixed('\n'), run('kg')],
      ['5', '\n', 'kg'],
    ],
    ['a number and its unit in two runs', [run('5'), run(' kg')], ['5', '\u00A0kg']],
    ['a dash between two runs', [run('Wort -'), run(' so')], ['Wort\u00A0–', ' so']],
    ['a range over three runs', [run('2019'), run(' - '), run('2020')], ['2019', '–', '2020']],
    ['no runs', [], []],
  ])('reads %s', (_, runs, expected) => {
    expect(typesetBlock(runs)).toEqual(expected);
  });
});

describe('findTypographyProblems', () => {
  test.each([
    ['Ein "Zitat', [{ kind: 'unbalanced', run: 0, offset: 4 }]],
    ['siehe a.de "', [{ kind: 'unbalanced', run: 0, offset: 11 }]],
    ['"Wer? "Ich"?"', [{ kind: 'nested', run: 0, offset: 6 }]],
    ['Tja....', [{ kind: 'dots', run: 0, offset: 3 }]],
    ['"Gut" und Hans\' Auto', []],
  ])('finds the problems of %j', (text, expected) => {
    expect(findTypographyProblems([run(text)])).toEqual(expected);
  });

  test('names the run of a mark without a partner', () => {
    const runs = [run('Hier '), fixed('code'), run('steht " was')];
    expect(findTypographyProblems(runs)).toEqual([{ kind: 'unbalanced', run: 2, offset: 6 }]);
  });

  test('skips only texts without problems', () => {
    const texts = readCases(readFileSync('tests/unit/typography/cases.tsv', 'utf8')).map(
      ({ input }) => input,
    );
    const problems = texts.map((text) => findTypographyProblems([run(text)]));
    // A fixed run with a quotation mark on a line of its own: the search is never skipped.
    const searched = texts.map((text) =>
      findTypographyProblems([run(text), fixed('\n'), fixed('"')]),
    );
    expect(problems).toEqual(searched);
    expect(problems.filter(({ length }) => length > 0).length).toBeGreaterThan(3);
  });
});

describe('the hint of each group of rules', () => {
  /** Names a group that changes a text which does not match its hint. */
  const findMissed = (text: string): RegExp | undefined => {
    let block: Block = { text, starts: [0, text.length] };
    for (const { hint, rules } of RULES) {
      const changed = rules.reduce(applyRule, block);
      if (changed.text !== block.text && !hint.test(block.text)) return hint;
      block = changed;
    }
    return undefined;
  };

  test.each(['cases.tsv', 'own-cases.tsv'])('matches what a rule changes in %s', (file) => {
    const cases = readCases(readFileSync(`tests/unit/typography/${file}`, 'utf8'));
    expect(cases.length).toBeGreaterThan(50);
    expect(cases.filter(({ input }) => findMissed(input) !== undefined)).toEqual([]);
  });

  test('matches what a rule changes in any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(findMissed(text)).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });
});
