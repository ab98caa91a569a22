import { CARD_COLOURS } from './canvas.ts';
import type { Typeface } from './typeface.ts';

const NAME_LIST = new Intl.ListFormat('de', { type: 'conjunction' });

/** Shares of the size to try before text is cut. */
const SCALES = [1, 0.92, 0.84, 0.76] as const;

/**
 * Text on one line no wider than `width` pixels: the first of several wordings that fits at `size`,
 * else at a size down to three quarters of it, else the last wording cut with an ellipsis.
 */
export function drawOneLine(wordings: readonly string[], typeface: Typeface, line: Line): string {
  const { x, y, size, width, colour } = line;
  const fits = (text: string, scale: number) => typeface.measure(text) * size * scale <= width;
  const draw = (text: string, scale: number) =>
    `<path fill="${CARD_COLOURS[colour]}" d="${typeface.outline(text, { x, y, size: size * scale })}"/>`;
  for (const scale of SCALES) {
    const wording = wordings.find((candidate) => fits(candidate, scale));
    if (wording !== undefined) return draw(wording, scale);
  }
  const smallest = SCALES[SCALES.length - 1] ?? 1;
  return draw(
    shorten(wordings.at(-1) ?? '', (text) => fits(text, smallest)),
    smallest,
  );
}

/**
 * The names as a German list, then with fewer and fewer of them:
 * `A, B und C`, `A, B und 1 weitere Person`, `A und 2 weitere`.
 */
export function wordAuthors(names: readonly string[]): string[] {
  return names.map((_, missing) => {
    const shown = names.slice(0, names.length - missing);
    if (missing === 0) return NAME_LIST.format(shown);
    return NAME_LIST.format([...shown, missing === 1 ? '1 weitere Person' : `${missing} weitere`]);
  });
}

/** Cuts after a word if that leaves one, else after a letter. */
function shorten(text: string, fits: (text: string) => boolean): string {
  const ends = [...text.matchAll(/ /g)].map(({ index }) => `${text.slice(0, index)} …`);
  const letters = [...text];
  const cuts = letters.map((_, index) => `${letters.slice(0, index).join('')}…`);
  return ends.findLast(fits) ?? cuts.findLast(fits) ?? '…';
}

interface Line {
  x: number;
  /** Position of the baseline. */
  y: number;
  size: number;
  width: number;
  colour: keyof typeof CARD_COLOURS;
}
