import { expect, test } from 'vitest';
import {
  cropAround,
  DEFAULT_FOCUS,
  formatPoint,
  type Point,
  parsePoint,
} from '../../../src/lib/pictures/crop.ts';

const WIDE = { width: 3000, height: 2000 };
const TALL = { width: 2000, height: 3000 };
const SQUARE = { width: 200, height: 200 };

test.each<[string, typeof WIDE, Point, left: number, top: number]>([
  ['the middle', WIDE, [50, 50], 50, 0],
  ['a point at the left edge', WIDE, [0, 50], 0, 0],
  ['a point near the left edge', WIDE, [40, 50], 20, 0],
  ['a point at the right edge', WIDE, [100, 50], 100, 0],
  ['the top', TALL, [50, 0], 0, 0],
  ['the upper third, unless told otherwise', TALL, DEFAULT_FOCUS, 0, 0],
  ['the bottom', TALL, [50, 100], 0, 100],
])('crops around %s', (_, original, focus, left, top) => {
  expect(cropAround(original, SQUARE, focus).part).toEqual({ ...SQUARE, left, top });
});

test('scales to what covers the size', () => {
  expect(cropAround(WIDE, SQUARE, DEFAULT_FOCUS).scaled).toEqual({ width: 300, height: 200 });
});

test('a point survives a URL', () => {
  expect(parsePoint(formatPoint([20, 62.5]))).toEqual([20, 62.5]);
});

test.each([undefined, 'center', 'x 20% 50%', '% 50%', '20% %', '20% 50%;'])(
  'the default stands for %j',
  (text) => {
    expect(parsePoint(text)).toEqual([50, 33]);
  },
);
