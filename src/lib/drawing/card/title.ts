import { CARD_COLOURS } from './canvas.ts';
import { breakLines, countDivisions, type Line } from './line-breaks.ts';
import { CAP_HEIGHT, type Typeface } from './typeface.ts';

/** Sizes in pixels, largest first. */
const SIZES = [124, 116, 108, 102, 96, 90, 85, 80, 75, 71, 67, 63, 59, 56, 53, 50, 47, 44] as const;

/** For titles that fit at none of these, whose words are cut anywhere. */
const FORCED_SIZES = [56, 50, 44, 40, 36, 32, 28, 24] as const;

/** A divided word costs as much as a reduction to this share of the size. */
const DIVISION = 0.86;

/** Weight of even lines against size: `Die Rückkehr / der / Nachnahme` is set smaller, in two lines. */
const EVENNESS = 0.8;

/** `line-height` of headlines in `global.css`. */
export const LEADING = 1.08;

/** A title, which may contain soft hyphens, as a path that fills `box` as `setTitle` sets it. */
export function drawTitle(
  title: string,
  typeface: Typeface,
  { x, y, ...box }: Box & { x: number; y: number },
): string {
  const { size, lines } = setTitle(title, typeface, box);
  const outlines = lines.map(({ text }, index) =>
    typeface.outline(text, { x, y: y + size * (CAP_HEIGHT + index * LEADING), size }),
  );
  return `<path fill="${CARD_COLOURS.ink}" d="${outlines.join('')}"/>`;
}

/**
 * The largest setting of a title that fits into `box` (pixels), smaller if that avoids a divided
 * word or evens the lines. A word that fits no line is cut anywhere. Throws if the title fits at no
 * size; the longest title an article may have always fits.
 */
export function setTitle(title: string, typeface: Typeface, box: Box): TitleSetting {
  const measure = memoize(typeface.measure);
  let best: (TitleSetting & { rating: number }) | undefined;
  for (const size of SIZES) {
    if (best !== undefined && best.rating >= size) break;
    const lines = breakLines(title, { ...scale(box, size), measure });
    if (lines === undefined) continue;
    const rating = size * DIVISION ** countDivisions(lines) * evenness(lines, measure) ** EVENNESS;
    if (rating > (best?.rating ?? 0)) best = { size, lines, rating };
  }
  return best ?? forceTitle(title, measure, box);
}

function forceTitle(title: string, measure: Measure, box: Box): TitleSetting {
  for (const size of FORCED_SIZES) {
    const lines = breakLines(title, { ...scale(box, size), measure, isForced: true });
    if (lines !== undefined) return { size, lines };
  }
  throw new Error(`A title of ${title.length} characters does not fit on a card.`);
}

/** The box in em, and how many lines it holds. */
function scale({ width, height }: Box, size: number) {
  return { width: width / size, maxLines: Math.floor(height / (size * LEADING)) };
}

/** The share of their bounding box that lines fill, from 0 to 1. */
function evenness(lines: readonly Line[], measure: Measure): number {
  const widths = lines.map(({ text }) => measure(text));
  const sum = widths.reduce((total, width) => total + width, 0);
  return sum / (lines.length * Math.max(...widths));
}

/** Measures each line once, since it is tried at many sizes. */
function memoize(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? measure(text);
    widths.set(text, width);
    return width;
  };
}

type Measure = Typeface['measure'];

export interface Box {
  width: number;
  height: number;
}

export interface TitleSetting {
  /** The em in pixels. */
  size: number;
  lines: Line[];
}
