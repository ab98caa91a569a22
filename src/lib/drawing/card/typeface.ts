import { type CardFont, type Glyph, openFont, positionGlyph, shapeRun } from './card-font.ts';

/** Height of capitals in em, for positioning text by its upper edge. */
export const CAP_HEIGHT = 0.66;

/** Number of shaped words to remember: titles repeat them, and line breaking measures them often. */
const MOST_WORDS = 5000;

/**
 * A headline face for drawing, made of TrueType fonts in order of preference: each character comes
 * from the first font that has it. HarfBuzz shapes text as browsers do, so that kerning equals the
 * page's. Throws on characters that no font has, see `toDrawable`.
 */
export function createTypeface(files: readonly Uint8Array[]): Typeface {
  const fonts = files.map(openFont);
  const words = new Map<string, ShapedWord>();
  const shapeWord = (word: string): ShapedWord => {
    const known = words.get(word);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const glyphs = splitByFont(word, fonts).flatMap(({ font, text }) => shapeRun(text, font));
    const shaped = { glyphs, width: glyphs.reduce((width, { advance }) => width + advance, 0) };
    words.set(word, shaped);
    return shaped;
  };
  // Word by word, as browsers do, so that the width of a line is the sum of its words and spaces.
  const shapeText = (text: string) => text.split(/( )/).map(shapeWord);
  return {
    has: (character) => fonts.some((font) => font.has(character)),
    measure: (text) => shapeText(text).reduce((sum, { width }) => sum + width, 0),
    outline: (text, { x, y, size }) => {
      let pen = x;
      return shapeText(text)
        .flatMap(({ glyphs }) => glyphs)
        .map(({ font, glyph, advance, offset }) => {
          const path = positionGlyph(
            font.draw(glyph),
            pen + offset[0] * size,
            y - offset[1] * size,
            size,
          );
          pen += advance * size;
          return path;
        })
        .join('');
    },
  };
}

/** Runs of characters of one font, so that kerning works within them. */
function splitByFont(text: string, fonts: readonly CardFont[]): FontRun[] {
  const runs: FontRun[] = [];
  for (const character of text) {
    const font = fonts.find((candidate) => candidate.has(character));
    if (font === undefined)
      throw new Error(`No font has the character ${JSON.stringify(character)}.`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Measures and draws single lines without soft hyphens. */
export interface Typeface {
  has(character: string): boolean;
  /** Width in em. */
  measure(text: string): number;
  /** SVG path data; the baseline starts at `x`, `y`, and `size` is the em in pixels. */
  outline(text: string, at: { x: number; y: number; size: number }): string;
}

interface FontRun {
  font: CardFont;
  text: string;
}

interface ShapedWord {
  glyphs: Glyph[];
  width: number;
}
