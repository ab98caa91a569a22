/** The drawing area: 16 × 9 squares of 20 units, of which a square crop keeps x from 70 to 250. */
export const WIDTH = 320;
export const HEIGHT = 180;

/** Directions that keep horizontals: mirrored, upside down, or both. */
export const SIDEWAYS = ['right', 'left', 'right-flipped', 'left-flipped'] as const;

/** All directions, for compositions that fill the area after a quarter turn too. */
export const ALL_AROUND = [...SIDEWAYS, 'up', 'down'] as const;

const PAINT_ORDER = ['quiet', 'figure', 'signal'] as const;

/** The numbers from 0 to `count - 1`. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** A rectangle as a closed subpath. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A circle as a closed subpath. */
export function disc(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0 `;
  return `M${x - radius} ${y}${half}${2 * radius} 0${half}${-2 * radius} 0z`;
}

/** One layer of areas, or of lines if a width is given; none without subpaths. */
export function paintAll(role: Role, subpaths: string[], lineWidth?: number): Layer[] {
  return subpaths.length > 0 ? [{ role, path: subpaths.join(''), lineWidth }] : [];
}

/** One layer for each role, the signal on top. */
export function paintEach(
  roleOf: (index: number) => Role,
  subpaths: string[],
  lineWidth?: number,
): Layer[] {
  return PAINT_ORDER.flatMap((role) =>
    paintAll(
      role,
      subpaths.filter((_, index) => roleOf(index) === role),
      lineWidth,
    ),
  );
}

/** Makes one index the signal, and the first few others quiet. */
export function emphasise(signal: number, quietCount = 0): (index: number) => Role {
  return (index) => {
    if (index === signal) return 'signal';
    return index < quietCount ? 'quiet' : 'figure';
  };
}

/** The role of a shape in the drawing, to which a scheme assigns a colour. */
export type Role = (typeof PAINT_ORDER)[number];

export type Direction = (typeof ALL_AROUND)[number];

export interface Layer {
  role: Role;
  path: string;
  /** Undefined for areas. */
  lineWidth: number | undefined;
}

/** A drawing before its colours and direction are chosen; later layers are on top. */
export interface Sketch {
  layers: Layer[];
  directions: readonly [Direction, ...Direction[]];
}
