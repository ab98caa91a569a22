import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildSimilarityIndex,
  compareWithAll,
  findSharedTerms,
  rarity,
} from '../../src/lib/similarity.ts';

const text = (words: string) =>
  new Map(
    [...Map.groupBy(words.split(' '), (word) => word)].map(([word, all]) => [word, all.length]),
  );

describe('compareWithAll', () => {
  const index = buildSimilarityIndex([text('a b c'), text('a b c'), text('a d e'), text('f g')]);

  test.each([
    ['equal texts', 1, 1, 1],
    ['texts with nothing in common', 3, 0, 0],
  ])('gives %s their score', (_, other, low, high) => {
    expect(compareWithAll(index, 0)[other]).toBeGreaterThanOrEqual(low - 1e-6);
    expect(compareWithAll(index, 0)[other]).toBeLessThanOrEqual(high + 1e-6);
  });

  test('gives a text no similarity with itself, and knows no text beyond the last', () => {
    expect(compareWithAll(index, 0)[0]).toBe(0);
    expect([...compareWithAll(index, 9)]).toEqual([0, 0, 0, 0]);
  });

  test('counts a rare term more than a common one', () => {
    const rare = buildSimilarityIndex([
      text('a x'),
      text('a y'),
      text('b x'),
      text('a z'),
      text('a w'),
    ]);
    expect(compareWithAll(rare, 0)[2]).toBeGreaterThan(compareWithAll(rare, 0)[1] ?? 0);
  });

  test('is the same in both directions and stays between 0 and 1', () => {
    const words = fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (texts) => {
        const built = buildSimilarityIndex(texts.map((list) => text(list.join(' '))));
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
    const index = buildSimilarityIndex([text('a x'), text('a x'), text('a b'), text('a c')]);
    expect(findSharedTerms(index, 0, 1)).toEqual(['x', 'a']);
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
