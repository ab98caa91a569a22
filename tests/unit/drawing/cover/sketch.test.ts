import { expect, test } from 'vitest';
import {
  box,
  disc,
  emphasise,
  paintAll,
  paintEach,
  range,
} from '../../../../src/lib/drawing/cover/sketch.ts';

test('range counts from zero', () => {
  expect([range(0), range(1), range(3)]).toEqual([[], [0], [0, 1, 2]]);
});

test('box and disc are closed subpaths', () => {
  expect(box(1, 2, 30, 40)).toBe('M1 2h30v40h-30z');
  expect(disc(50, 60, 10)).toBe('M40 60a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z');
});

test('paintAll joins subpaths into one layer, and makes none without', () => {
  expect(paintAll('figure', ['A', 'B'])).toEqual([
    { role: 'figure', path: 'AB', lineWidth: undefined },
  ]);
  expect(paintAll('figure', ['A'], 4)).toEqual([{ role: 'figure', path: 'A', lineWidth: 4 }]);
  expect(paintAll('figure', [])).toEqual([]);
});

test('paintEach puts the quiet shapes below and the signal on top', () => {
  const layers = paintEach(emphasise(1, 2), ['A', 'B', 'C', 'D']);
  expect(layers.map(({ role, path }) => [role, path])).toEqual([
    ['quiet', 'A'],
    ['figure', 'CD'],
    ['signal', 'B'],
  ]);
});

test.each([
  [0, 0, ['signal', 'figure', 'figure']],
  [2, 1, ['quiet', 'figure', 'signal']],
  [0, 2, ['signal', 'quiet', 'figure']],
  [9, 0, ['figure', 'figure', 'figure']],
])('emphasise makes %i the signal and the first %i others quiet', (signal, quiet, roles) => {
  expect([0, 1, 2].map(emphasise(signal, quiet))).toEqual(roles);
});
