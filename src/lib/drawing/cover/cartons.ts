import type { Dice } from './dice.ts';
import { paintAll, range, type Sketch } from './sketch.ts';

/** Where cartons stand, counted in carton sizes, and the size at which a formation fills the plane. */
const FORMATIONS = [
  { largest: 58, places: placeRow(2) },
  { largest: 44, places: placeRow(3) },
  { largest: 36, places: placeRow(4) },
  { largest: 36, places: placeZigzag(4) },
  { largest: 44, places: placeZigzag(3) },
  { largest: 40, places: [...placeRow(2), ...placeRow(2, 1)] },
  { largest: 30, places: [...placeRow(3), ...placeRow(3, 1)] },
  { largest: 30, places: [...placeRow(3), ...placeRow(3, 1), ...placeRow(3, 2)] },
  { largest: 28, places: [...placeRow(4), ...placeRow(4, 1)] },
  { largest: 38, places: placeZigzag(4).map(([across, down]) => [2 * down, across / 2] as const) },
] as const;

/**
 * Open cartons seen from above a corner, one of them with a signal on it, near the centre so that a
 * square crop keeps it. On this lattice none hides another: all faces of one tone share a path.
 */
export function drawCartons(dice: Dice): Sketch {
  const { largest, places } = dice.pick(...FORMATIONS);
  const size = largest - dice.pick(0, 2, 4, 6, 8);
  const absent = places.length > 3 ? dice.roll(2 * places.length) : -1;
  const present = places.filter((_, index) => index !== absent);
  const face = dice.pick('top', 'top', 'left', 'right');
  const middle = [
    findMiddle(places.map(([x]) => x)),
    findMiddle(places.map(([, y]) => y)),
  ] as const;
  const cartons = present.map(([x, y]) =>
    foldCarton(160 + size * (x - middle[0]), 90 + size * (y - middle[1]), size),
  );
  const lefts = cartons.map(({ left }) => left);
  const rights = cartons.map(({ right }) => right);
  const central = cartons.filter(({ x }) => x >= 100 && x <= 220);
  const signal = dice.roll(central.length);
  return {
    layers: [
      ...paintAll('figure', lefts),
      ...paintAll('quiet', rights),
      ...paintAll(
        'signal',
        central.slice(signal, signal + 1).map((carton) => carton[face]),
      ),
    ],
    directions: ['right', 'left'],
  };
}

/** The three visible faces of a carton around its front corner at `x`, in 2:1 projection. */
function foldCarton(x: number, y: number, size: number) {
  const half = size / 2;
  return {
    x,
    top: `M${x} ${y - size}l${size} ${half}l${-size} ${half}l${-size} ${-half}z`,
    left: `M${x} ${y}v${size}l${-size} ${-half}v${-size}z`,
    right: `M${x} ${y}v${size}l${size} ${-half}v${-size}z`,
  };
}

/** A convoy down to the right, some rows behind the front one. */
function placeRow(count: number, behind = 0): Place[] {
  return range(count).map((index) => [2 * (index - behind), index + behind]);
}

/** A column that steps right and left. */
function placeZigzag(count: number): Place[] {
  return range(count).map((index) => [2 * (index % 2), index]);
}

function findMiddle(values: number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

type Place = readonly [across: number, down: number];
