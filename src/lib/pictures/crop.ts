/** What must stay visible when a picture is cropped, in percent from the left and from the top. */
export type Point = readonly [x: number, y: number];

interface Size {
  width: number;
  height: number;
}

/** How to scale a picture, and which part of the result to keep. */
export interface Crop {
  scaled: Size;
  part: Size & { left: number; top: number };
}

/** Without a word of the editor: heads are in the upper third of most photos. */
export const DEFAULT_FOCUS: Point = [50, 33];

/** Crops a picture to a size with a point as near to the middle as the edges allow. */
export function cropAround(original: Size, { width, height }: Size, [x, y]: Point): Crop {
  const scale = Math.max(width / original.width, height / original.height);
  const scaled = {
    width: Math.max(width, Math.round(original.width * scale)),
    height: Math.max(height, Math.round(original.height * scale)),
  };
  return {
    scaled,
    part: {
      width,
      height,
      left: startOf(scaled.width, width, x),
      top: startOf(scaled.height, height, y),
    },
  };
}

/** A point as CSS and Astro write it: `[20, 50] → '20% 50%'`. */
export function formatPoint([x, y]: Point): string {
  return `${x}% ${y}%`;
}

/** The point that `formatPoint` wrote; the default for any other text, such as `center`. */
export function parsePoint(text: string | undefined): Point {
  const [, x, y] = /^([\d.]+)% ([\d.]+)%$/.exec(text ?? '') ?? [];
  return x === undefined ? DEFAULT_FOCUS : [Number(x), Number(y)];
}

function startOf(whole: number, part: number, percent: number): number {
  const start = Math.round((whole * percent) / 100 - part / 2);
  return Math.min(Math.max(start, 0), whole - part);
}
