import type { Dice } from './dice.ts';
import { paintAll, range, type Sketch } from './sketch.ts';

/** Positions of cartons, in units of their size, and the size at which a formation fills the area. */
const FORMATIONS = [
  { largest: 58, positions: arrangeRow(2) },
  { largest: 44, positions: arrangeRow(3) },
  { largest: 36, positions: arrangeRow(4) },
  { largest: 36, positions: arrangeZigzag(4) },
  { largest: 44, positions: arrangeZigzag(3) },
  { largest: 40, positions: [...arrangeRow(2), ...arrangeRow(2, 1)] },
  { largest: 30, positions: [...arrangeRow(3), ...arrangeRow(3, 1)] },
  { largest: 30, positions: [...arrangeRow(3), ...arrangeRow(3, 1), ...arrangeRow(3, 2)] },
  { largest: 28, positions: [...arrangeRow(4), ...arrangeRow(4, 1)] },
  {
    largest: 38,
    positions: arrangeZigzag(4).map(([across, down]) => [2 * down, across / 2] as const),
  },
] as const;

/**
 * Cartons seen from above a corner, one of them with a signal near the centre, where a square crop
 * keeps it. On this lattice none hides another, so that all faces of one tone share a path.
 */
export function drawCartons(dice: Dice): Sketch {
  const { largest, positions } = dice.pick(...FORMATIONS);
  const size = largest - dice.pick(0, 2, 4, 6, 8);
  const absent = positions.length > 3 ? dice.roll(2 * positions.length) : -1;
  const present = positions.filter((_, index) => index !== absent);
  const face = dice.pick('top', 'top', 'left', 'right');
  const middle = [
    midpoint(positions.map(([x]) => x)),
    midpoint(positions.map(([, y]) => y)),
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

/** A row down to the right, some rows behind the front one. */
function arrangeRow(count: number, behind = 0): Position[] {
  return range(count).map((index) => [2 * (index - behind), index + behind]);
}

/** A column that alternates right and left. */
function arrangeZigzag(count: number): Position[] {
  return range(count).map((index) => [2 * (index % 2), index]);
}

function midpoint(values: number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

type Position = readonly [across: number, down: number];
