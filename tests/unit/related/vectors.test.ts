import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  compareWithAll,
  findSharedTerms,
  invert,
  toVectors,
} from '../../../src/lib/related/vectors.ts';
import { eachOf } from '../../expectations.ts';

const NOTHING = { terms: [], values: [] };

describe('compareWithAll', () => {
  const scores = compareAll('a b c', 'a b c', 'a d e', 'f g', '');

  test.each([
    ['equal texts', 1, 1],
    ['texts with nothing in common', 3, 0],
    ['a text without terms', 4, 0],
  ])('gives %s their score', (_, other, score) => {
    expect(scores[0]?.[other]).toBeCloseTo(score, 6);
  });

  test('gives a text without terms no similarity to any', () => {
    expect(new Set(scores[4])).toEqual(new Set([0]));
  });

  test('counts a rare term more than a common one', () => {
    const [row] = compareAll('a h', 'a c', 'b h', 'a d', 'a e');
    expect(row?.[2]).toBeGreaterThan(row?.[1] ?? 0);
  });

  test('is the same in both directions and stays between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdefgh '), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const rows = compareAll(...texts);
        const vectors = vectorsOf(...texts);
        for (const [left, row] of eachOf(rows.entries())) {
          for (const [right, score] of eachOf(row.entries())) {
            expect(score).toBeCloseTo(rows[right]?.[left] ?? -1, 6);
            expect(score).toBeCloseTo(
              compare(vectors[left] ?? NOTHING, vectors[right] ?? NOTHING),
              6,
            );
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1 + 1e-6);
          }
        }
      }),
    );
  });
});

describe('toVectors', () => {
  test('leaves out what one text alone holds, or more texts than allowed', () => {
    const texts = ['a b', 'b c', 'a b d'].map(readLetters);
    expect(toVectors(texts, 8, 2).map(({ terms }) => terms)).toEqual([[0], [], [0]]);
  });
});

describe('findSharedTerms', () => {
  test('names the rarest shared term first', () => {
    const [left = NOTHING, right = NOTHING] = vectorsOf('a h', 'a h', 'a b', 'a c');
    expect(findSharedTerms(left, right)).toEqual([7, 0]);
    expect(findSharedTerms(left, NOTHING)).toEqual([]);
  });
});

/** Each text's similarity to each, itself included. */
function compareAll(...texts: string[]): number[][] {
  const vectors = vectorsOf(...texts);
  const postings = invert(vectors, 8);
  return vectors.map((vector) => [...compareWithAll(vector, postings, texts.length)]);
}

function vectorsOf(...texts: string[]) {
  return toVectors(texts.map(readLetters), 8);
}

/** Letters a to h are the terms 0 to 7. */
function readLetters(text: string) {
  const letters = Map.groupBy(text.replaceAll(' ', ''), (letter) => letter);
  return {
    terms: [...letters.keys()].map((letter) => 'abcdefgh'.indexOf(letter)),
    values: [...letters.values()].map(({ length }) => length),
  };
}
