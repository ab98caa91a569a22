import { drawBars, drawChevrons, drawDisc, drawLanes } from './block-compositions.ts';
import { drawCartons } from './carton-composition.ts';
import { createDice } from './dice.ts';
import { drawBend, drawHairpin, drawMeander } from './line-compositions.ts';
import { type Direction, HEIGHT, type Layer, type Role, WIDTH } from './sketch.ts';

/** Custom properties, so that a cover follows the page's colour scheme. */
const CSS_PALETTE: CoverPalette = {
  ground: 'var(--color-cover-ground)',
  ink: 'var(--color-cover-ink)',
  accent: 'var(--color-cover-accent)',
  tint: 'var(--color-cover-tint)',
};

/** Number and order determine the choice: a change redraws the covers of most published articles. */
const COMPOSITIONS = [
  { name: 'hairpin', sketch: drawHairpin },
  { name: 'bars', sketch: drawBars },
  { name: 'meander', sketch: drawMeander },
  { name: 'cartons', sketch: drawCartons },
  { name: 'disc', sketch: drawDisc },
  { name: 'lanes', sketch: drawLanes },
  { name: 'chevrons', sketch: drawChevrons },
  { name: 'bend', sketch: drawBend },
] as const;

const PAPER: Scheme = { field: 'ground', figure: 'ink', quiet: 'tint', signal: 'accent' };
const SKY: Scheme = { field: 'tint', figure: 'ink', quiet: 'ground', signal: 'accent' };
const NIGHT: Scheme = { field: 'ink', figure: 'ground', quiet: 'tint', signal: 'accent' };
const FLAG: Scheme = { field: 'accent', figure: 'ink', quiet: 'tint', signal: 'ground' };

/** Repetitions are weights: half of the covers have the quiet ground. */
const SCHEMES = [PAPER, PAPER, PAPER, PAPER, SKY, SKY, NIGHT, FLAG] as const;

const TRANSFORMS: Record<Direction, string> = {
  right: '1 0 0 1 0 0',
  left: `-1 0 0 1 ${WIDTH} 0`,
  'right-flipped': `1 0 0 -1 0 ${HEIGHT}`,
  'left-flipped': `-1 0 0 -1 ${WIDTH} ${HEIGHT}`,
  down: '0 1 -1 0 250 -70',
  up: '0 -1 1 0 70 250',
};

/**
 * The cover drawing for a seed, usually the article's slug; the same seed gives the same drawing.
 * `shapes` is trusted markup for the inside of an `svg` with this `viewBox`; it contains no id, no
 * text and nothing of the seed. Everything that matters survives a central crop to a square.
 */
export function drawCover(seed: string, palette: CoverPalette = CSS_PALETTE): CoverDrawing {
  const dice = createDice(seed);
  const composition = dice.pick(...COMPOSITIONS);
  const scheme = dice.pick(...SCHEMES);
  const { layers, directions } = composition.sketch(dice);
  const field = `<path fill="${palette[scheme.field]}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`;
  const picture = layers.map((layer) => paintLayer(layer, palette[scheme[layer.role]])).join('');
  return {
    composition: composition.name,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    shapes: `${field}<g transform="matrix(${TRANSFORMS[dice.pick(...directions)]})">${picture}</g>`,
  };
}

/**
 * A complete decorative `svg` that covers its box. Pass a palette of plain colours where no style
 * sheet applies, as in a PNG for social media.
 */
export function renderCover(seed: string, palette?: CoverPalette): string {
  const { viewBox, shapes } = drawCover(seed, palette);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${shapes}</svg>`;
}

/** The same for the still of a film; upright, the drawing lies on its side. */
export function renderStill(seed: string, isUpright: boolean): string {
  const cover = renderCover(seed);
  if (!isUpright) return cover;
  return cover
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${HEIGHT} ${WIDTH}"`)
    .replace('>', `><g transform="matrix(0 1 -1 0 ${HEIGHT} 0)">`)
    .replace('</svg>', '</g></svg>');
}

function paintLayer({ path, lineWidth }: Layer, colour: string): string {
  const paint =
    lineWidth === undefined
      ? `fill="${colour}"`
      : `fill="none" stroke="${colour}" stroke-width="${lineWidth}"`;
  return `<path ${paint} d="${path}"/>`;
}

/** Four SVG colours. Each must stand out from the other three. */
export interface CoverPalette {
  ground: string;
  ink: string;
  accent: string;
  tint: string;
}

export interface CoverDrawing {
  composition: CompositionName;
  viewBox: string;
  shapes: string;
}

export type CompositionName = (typeof COMPOSITIONS)[number]['name'];

type Scheme = Record<'field' | Role, keyof CoverPalette>;
