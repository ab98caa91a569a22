import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReservedName, isSlug, slugify } from '../../../src/lib/values/slug.ts';
import { cpuTime } from '../../cpu-time.ts';

const FORM = /^([a-z0-9]+(-[a-z0-9]+)*)?$/;
const CASES = readFileSync(join(import.meta.dirname, 'slug-cases.tsv'), 'utf8')
  .split('\n')
  .slice(2)
  .filter((row) => row !== '')
  .map((row) => row.split('\t'))
  .map(([input = '', expected = '']) => ({ text: readEscapes(input), expected }));

/** Resolves escapes such as `\u00AD`. */
function readEscapes(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

describe('slugify', () => {
  test('has cases to pass', () => {
    expect(CASES.length).toBeGreaterThan(60);
  });

  test.each(CASES)('turns „$text“ into „$expected“', ({ text, expected }) => {
    expect(slugify(text)).toBe(expected);
  });

  test('tells C, C++ and C# apart', () => {
    expect(new Set(['C', 'C++', 'C#'].map(slugify)).size).toBe(3);
    expect(slugify('#C C# und F#')).toBe('c-c-sharp-und-f-sharp');
  });

  test.each([
    ['Straße', 'STRASSE'],
    ['Größe', 'groesse'],
    ['Gro\u0308ße', 'Größe'],
    ['E‑Commerce', 'E-Commerce'],
  ])('treats „%s“ and „%s“ alike', (left, right) => {
    expect(slugify(left)).toBe(slugify(right));
  });

  test('keeps a very long text whole and stays fast', () => {
    const started = cpuTime();
    expect(slugify('Größe & '.repeat(100_000))).toHaveLength('groesse-und-'.length * 100_000 - 1);
    expect(cpuTime() - started).toBeLessThan(2000);
  });

  test('returns a slug or nothing, and is idempotent', () => {
    const text = fc.oneof(
      fc.array(fc.nat(0x10ffff), { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes)),
      fc.string({
        unit: fc.constantFrom(...'aäÖß §%&+€-#\u0308\u00AD\u200D’´½ﬁ🎉я'),
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const slug = slugify(input);
        expect(slug).toMatch(FORM);
        expect(slugify(slug)).toBe(slug);
        expect(isSlug(slug)).toBe(slug !== '');
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a', true],
  ['2020', true],
  ['social-commerce', true],
  ['a-1-b', true],
  ['', false],
  ['-', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['größe', false],
  ['a b', false],
  ['a.b', false],
  ['a/b', false],
  ['a_b', false],
  ['a\n', false],
  ['__proto__', false],
])('isSlug of %j is %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected);
});

test.each([
  ['con', true],
  ['com1', true],
  ['lpt9', true],
  ['consul', false],
  ...['prn', 'aux', 'nul', 'com0', 'lpt0', 'com9'].map((name): [string, boolean] => [name, true]),
  ['lpt10', false],
  ['xaux', false],
  ['com', false],
  ['a-con', false],
])('isReservedName of %j is %s', (slug, expected) => {
  expect(isReservedName(slug)).toBe(expected);
});
