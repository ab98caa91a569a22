import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildSimilarityIndex,
  compareWithAll,
  findSharedTerms,
} from '../../../src/lib/related/similarity.ts';
import { rarity } from '../../../src/lib/related/term-vectors.ts';

describe('compareWithAll', () => {
  const index = indexOf('a b c', 'a b c', 'a d e', 'f g', '');

  test.each([
    ['equal texts', 1, 1],
    ['texts with nothing in common', 3, 0],
    ['a text without terms', 4, 0],
  ])('gives %s their score', (_, other, score) => {
    expect(compareWithAll(index, 0)[other]).toBeCloseTo(score, 6);
  });

  test('gives a text no similarity with itself, and knows no text beyond the last', () => {
    expect(compareWithAll(index, 0)[0]).toBe(0);
    expect(new Set(compareWithAll(index, 4))).toEqual(new Set([0]));
    expect(new Set(compareWithAll(index, 9))).toEqual(new Set([0]));
  });

  test('counts a rare term more than a common one', () => {
    const rare = indexOf('a h', 'a c', 'b h', 'a d', 'a e');
    expect(compareWithAll(rare, 0)[2]).toBeGreaterThan(compareWithAll(rare, 0)[1] ?? 0);
  });

  test('is the same in both directions and stays between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdefgh '), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const built = indexOf(...texts);
        const scores = texts.map((_, place) => [...compareWithAll(built, place)]);
        for (const [left, row] of scores.entries()) {
          for (const [right, score] of row.entries()) {
            expect(score).toBeCloseTo(scores[right]?.[left] ?? -1, 6);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1 + 1e-6);
          }
        }
      }),
    );
  });
});

describe('findSharedTerms', () => {
  test('names the rarest shared term first', () => {
    const index = indexOf('a h', 'a h', 'a b', 'a c');
    expect(findSharedTerms(index, 0, 1)).toEqual([7, 0]);
    expect(findSharedTerms(index, 0, 9)).toEqual([]);
  });
});

describe('rarity', () => {
  test('falls with the number of texts and is never negative', () => {
    const values = [1, 2, 5, 10].map((frequency) => rarity(frequency, 10));
    expect(values).toEqual(values.toSorted((left, right) => right - left));
    expect(values.every((value) => value > 0)).toBe(true);
  });
});

/** Letters a to h are the terms 0 to 7. */
function indexOf(...texts: string[]) {
  const counts = texts.map((text) => {
    const letters = Map.groupBy(text.replaceAll(' ', ''), (letter) => letter);
    return {
      terms: Int32Array.from(letters.keys(), (letter) => 'abcdefgh'.indexOf(letter)),
      counts: Float64Array.from(letters.values(), (all) => all.length),
    };
  });
  return buildSimilarityIndex(counts, 8);
}
