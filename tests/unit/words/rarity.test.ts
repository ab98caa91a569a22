import { describe, expect, test } from 'vitest';
import { rarity } from '../../../src/lib/words/rarity.ts';

describe('rarity', () => {
  test('falls with the number of texts and is never negative', () => {
    const values = [1, 2, 5, 10].map((frequency) => rarity(frequency, 10));
    expect(values).toEqual(values.toSorted((left, right) => right - left));
    expect(values.every((value) => value > 0)).toBe(true);
  });
});
