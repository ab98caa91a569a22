import { expect, test } from 'vitest';
import { createDice } from '../../../../src/lib/drawing/cover/dice.ts';

const rolls = (seed: string) => {
  const dice = createDice(seed);
  return Array.from({ length: 600 }, () => dice.roll(6));
};

test('rolls the same sequence for the same seed, another for another', () => {
  expect(rolls('a')).toEqual(rolls('a'));
  expect(rolls('a')).not.toEqual(rolls('b'));
});

test('rolls each side of the dice, and no other', () => {
  expect([...new Set(rolls(''))].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('picks each option, and always the only one', () => {
  const dice = createDice('a');
  const picked = Array.from({ length: 60 }, () => dice.pick('x', 'y', 'z'));
  expect([...new Set(picked)].toSorted()).toEqual(['x', 'y', 'z']);
  expect(dice.pick('x')).toBe('x');
});
