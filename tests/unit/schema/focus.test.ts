import { expect, test } from 'vitest';
import { focus } from '../../../src/schema/focus.ts';

test.each<[unknown, [number, number] | undefined]>([
  ['mitte', [50, 50]],
  ['oben', [50, 20]],
  ['unten', [50, 80]],
  ['links', [20, 50]],
  ['rechts', [80, 50]],
  ['oben links', [20, 20]],
  ['links oben', [20, 20]],
  ['rechts oben', [80, 20]],
  ['unten links', [20, 80]],
  ['unten rechts', [80, 80]],
  [
    [0, 100],
    [0, 100],
  ],
  [[-1, 0], undefined],
  [[0, 101], undefined],
  ['oben unten', undefined],
])('reads %j as %j', (value, point) => {
  expect(focus.safeParse(value).data).toEqual(point);
});
