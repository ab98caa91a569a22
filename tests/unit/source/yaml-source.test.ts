import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/lib/source/yaml-source.ts';
import { cpuTime } from '../../cpu-time.ts';
import { findEnglish } from '../../english.ts';

const OTHER =
  'Diese Zeile ist nicht zu lesen. Ein Feld steht als `name: Wert`; Texte mit Sonderzeichen gehören in Anführungszeichen.';
const COLON =
  'Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.';
const OPEN = 'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.';
const NO_COLON =
  'Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.';
const AFTER =
  "Hinter dem schließenden Anführungszeichen geht die Zeile weiter. Stehen innen Anführungszeichen, setze außen einfache: '…'.";
const first = (character: string) =>
  `Ein Text darf nicht mit „${character}“ beginnen; das Zeichen hat hier eine eigene Bedeutung. Setze ihn in Anführungszeichen.`;
const ALIAS = 'Verweise mit & und * sind hier nicht erlaubt. Schreibe die Werte aus.';
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
  'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
].join('\n');

describe('parseYaml', () => {
  test.each([
    ['a: 2026-11-21', { a: '2026-11-21' }],
    ['a: 2026-11-21T08:00:00+01:00', { a: '2026-11-21T08:00:00+01:00' }],
    ['a: 2020', { a: 2020 }],
    ['a: "2020"', { a: '2020' }],
    ['a: true', { a: true }],
    ['a: ja', { a: 'ja' }],
    ['a: no', { a: 'no' }],
    ['a:', { a: null }],
    ['a: [b, c]', { a: ['b', 'c'] }],
    ['a:\n  - b\n  - c: d', { a: ['b', { c: 'd' }] }],
    ['a: "Warum: darum"', { a: 'Warum: darum' }],
    ['a: >\n  b\n  c\n', { a: 'b c\n' }],
    ['a: 012', { a: 12 }],
    ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['', null],
    ['# Kommentar', null],
    ['Text', 'Text'],
  ])('reads %j', (text, data) => {
    expect(parseYaml(text)).toMatchObject({ data, errors: [] });
  });

  test.each([
    [
      'a tab',
      'a:\n\t- b',
      2,
      1,
      'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
    ],
    [
      'a key that occurs twice',
      'a: 1\nb: 2\na: 3',
      3,
      1,
      'Dieses Feld steht zweimal da. Lösche eines davon.',
    ],
    ['a colon in a title', 'title: Warum: darum', 1, 8, COLON],
    ['a colon behind typographic quotation marks', 'title: Warum „so“: darum', 1, 8, COLON],
    ['a quotation mark that is not closed', 'a: "b', 1, 4, OPEN],
    ['a single quotation mark that is not closed', "a: 'b\nc: d", 1, 4, OPEN],
    ['a bracket that is not closed', '[a, b', 1, 1, OPEN],
    ['a list that ends in the next field', 'a: [b\nc: d', 1, 4, OPEN],
    ['a line without a colon below a text', 'a: "b" # "c"\nd e', 2, 1, NO_COLON],
    ['a line without a colon below a list', "a: [b] # ['c']\nd e", 2, 1, NO_COLON],
    ['a line without a colon below a block in a block', 'a: { b: { c: d } }\nd e', 2, 1, NO_COLON],
    ['a line without a colon below a list in a list', 'a: [{ b: [c] }, [d]]\nd e', 2, 1, NO_COLON],
    ['a text with @', 'a: @b', 1, 4, first('@')],
    ['a text with a backtick', 'a: `b`', 1, 4, first('`')],
    ['a text behind quotation marks', 'a: "b" c', 1, 8, AFTER],
    ['a second document', 'a: 1\n---\nb: 2', 2, 1, OTHER],
    ['a reference to nothing', 'a: *b', 1, 4, first('*')],
    ['references that multiply', BOMB, 1, 1, ALIAS],
  ])('explains %s', (_, text, line, column, message) => {
    const { data, errors } = parseYaml(text);
    expect(data).toBeUndefined();
    const isDuplicate = message.startsWith('Dieses Feld');
    const rule = isDuplicate ? 'duplicate-field' : 'yaml-syntax';
    expect(errors[0]).toEqual({ line, column, rule, message });
  });

  test('counts from the line on which the text begins', () => {
    expect(parseYaml('a: 1\na: 2', 10).errors).toMatchObject([{ line: 11, column: 1 }]);
    expect(parseYaml('a: 1\nb: 2', 10).positionOf(['b'])).toEqual({ line: 11, column: 4 });
  });

  test.each([
    [BOMB],
    ['['.repeat(4_000)],
    ['- '.repeat(4_000)],
    ['{a: '.repeat(4_000)],
    ['? '.repeat(4_000)],
  ])('answers hostile text %# within seconds', (text) => {
    const started = cpuTime();
    expect(parseYaml(text).errors).not.toEqual([]);
    expect(cpuTime() - started).toBeLessThan(4000);
  });

  test('keeps keys of the prototype as plain keys', () => {
    const { data } = parseYaml('__proto__: { a: 1 }\nconstructor: 2\ntoString: 3');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect({}).not.toHaveProperty('a');
  });

  test('never throws, and explains in German', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'ab:- \n\t[]{}"\'&*!|>#@`%?,\\'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const { errors } = parseYaml(yaml);
        const wrong = errors.filter(
          ({ line, column, message }) =>
            !(line >= 1 && column >= 1 && findEnglish(message).length === 0),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the position', () => {
  const source = parseYaml('title: A\ntags: [b, cd]\ncover:\n  alt: C\n  "image": d\n1: e\n');
  test.each([
    [['title'], [1, 8], [1, 1]],
    [
      ['tags', 1],
      [2, 11],
      [2, 11],
    ],
    [
      ['tags', 9],
      [2, 7],
      [2, 7],
    ],
    [
      ['cover', 'alt'],
      [4, 8],
      [4, 3],
    ],
    [
      ['cover', 'image'],
      [5, 12],
      [5, 3],
    ],
    [
      ['cover', 'credit'],
      [4, 3],
      [4, 3],
    ],
    [
      ['title', 'x'],
      [1, 8],
      [1, 8],
    ],
    [
      ['fehlt', 'x'],
      [1, 1],
      [1, 1],
    ],
    [['1'], [6, 4], [6, 1]],
    [['constructor'], [1, 1], [1, 1]],
    [[], [1, 1], [1, 1]],
  ])('of %j is that of its value, its key or what holds it', (path, value, key) => {
    const [of, ofKey] = [source.positionOf(path), source.positionOfKey(path)];
    expect([of.line, of.column]).toEqual(value);
    expect([ofKey.line, ofKey.column]).toEqual(key);
  });

  test('in an empty text is its beginning', () => {
    expect(parseYaml('', 2).positionOf(['a', 'b'])).toEqual({ line: 2, column: 1 });
    expect(parseYaml('', 2).positionOfKey(['a'])).toEqual({ line: 2, column: 1 });
  });
});
