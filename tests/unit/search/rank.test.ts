import { expect, test } from 'vitest';
import {
  intersectScores,
  joinScores,
  rankArticles,
  scoreWord,
} from '../../../src/lib/search/rank.ts';

const scores = (...values: [number, number][]) => new Map(values);

test('a rare word counts more than a frequent one', () => {
  const rare = scoreWord(['zoll', -4, 3], 10, 1).get(3) ?? 0;
  const frequent = scoreWord(['kauf', -4, 0, 1, 1, 1, 1, 1], 10, 1).get(3) ?? 0;
  expect(rare).toBeGreaterThan(2 * frequent);
  expect(frequent).toBeGreaterThan(0);
});

test('a match counts by its weight and by its factor', () => {
  const found = scoreWord(['zoll', -8, 1, -2, 3], 10, 0.5);
  const whole = scoreWord(['zoll', -8, 1, -2, 3], 10, 1);
  expect(found.get(1)).toBe(4 * (found.get(3) ?? 0));
  expect(whole.get(1)).toBe(2 * (found.get(1) ?? 0));
});

test('of several words that mean the same, the best match counts', () => {
  expect(joinScores([scores([1, 5], [2, 1]), scores([2, 3]), scores()])).toEqual(
    scores([1, 5], [2, 3]),
  );
});

test('a phrase is in the articles with all of its words', () => {
  expect(intersectScores([scores([1, 5], [2, 1]), scores([2, 3], [3, 9])])).toEqual(scores([2, 4]));
  expect(intersectScores([scores([1, 5])])).toEqual(scores([1, 5]));
  expect(intersectScores([])).toEqual(scores());
});

test('the articles with the most words come first, then the best, then the newest', () => {
  const ranked = rankArticles([scores([4, 1], [7, 2], [1, 9]), scores([7, 1], [4, 2], [2, 9])]);
  expect(ranked.map(({ article, words }) => [article, words])).toEqual([
    [4, 2],
    [7, 2],
    [1, 1],
    [2, 1],
  ]);
});
