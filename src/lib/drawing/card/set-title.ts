import { breakLines, countDivisions, type Line } from './break-lines.ts';
import type { Typeface } from './typeface.ts';

/** Sizes in pixels, largest first. */
const SIZES = [124, 116, 108, 102, 96, 90, 85, 80, 75, 71, 67, 63, 59, 56, 53, 50, 47, 44] as const;

/** For what fits at none of these and has words to be cut anywhere. */
const FORCED_SIZES = [56, 50, 44, 40, 36, 32, 28, 24] as const;

/** A divided word is worth this share of the size: rather a step smaller than divided. */
const DIVISION = 0.86;

/** How much raggedness counts against size: `Die Rückkehr / der / Nachnahme` is smaller, in two lines. */
const EVENNESS = 0.8;

/** `line-height` of headlines in `global.css`. */
export const LEADING = 1.08;

/**
 * Sets a title, which may hold soft hyphens, as large as it fits into `box` (pixels), smaller if
 * that saves a divided word or evens the lines. A word that fits no line is cut where it must be.
 * Throws if the text fits at no size; the longest title an article may have always does.
 */
export function setTitle(title: string, typeface: Typeface, box: Box): TitleSetting {
  const measure = remembering(typeface.measure);
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

/** The share of the block of text that lines fill, from 0 to 1. */
function evenness(lines: readonly Line[], measure: Measure): number {
  const widths = lines.map(({ text }) => measure(text));
  const sum = widths.reduce((total, width) => total + width, 0);
  return sum / (lines.length * Math.max(...widths));
}

/** Lines share words, so words are measured once each; as in browsers, none is kerned with a space. */
function remembering(measure: Measure): Measure {
  const widths = new Map<string, number>();
  const measureWord = (word: string) => {
    const width = widths.get(word) ?? measure(word);
    widths.set(word, width);
    return width;
  };
  return (text) =>
    text.split(/( )/).reduce((width, part) => width + (part === '' ? 0 : measureWord(part)), 0);
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
