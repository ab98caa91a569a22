import { Face, Font, Blob as FontFile, Buffer as Run, shape } from 'harfbuzzjs';

/** Height of capitals in em, for positioning text by its upper edge. */
export const CAP_HEIGHT = 0.66;

/** The letter spacing of headlines on pages (`global.css`), in em. */
const TRACKING = -0.008;

/**
 * A headline face for drawing, made of TrueType fonts in order of preference: each character comes
 * from the first font that has it. HarfBuzz shapes text as browsers do, so that kerning equals the
 * page's. Throws on characters that no font has, see `toDrawable`.
 */
export function createTypeface(files: readonly Uint8Array[]): Typeface {
  const fonts = files.map(openFont);
  // Word by word, as browsers do, so that the width of a line is the sum of its words and spaces.
  const shapeText = (text: string) =>
    text
      .split(/( )/)
      .flatMap((word) => splitByFont(word, fonts))
      .flatMap(({ font, text: part }) => shapeRun(part, font));
  return {
    has: (character) => fonts.some((font) => font.has(character)),
    measure: (text) => shapeText(text).reduce((width, { advance }) => width + advance, 0),
    outline: (text, { x, y, size }) => {
      let pen = x;
      return shapeText(text)
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

function openFont(file: Uint8Array): CardFont {
  const face = new Face(new FontFile(file));
  const shaper = new Font(face);
  const characters = new Set(face.collectUnicodes());
  const drawn = new Map<number, GlyphPath>();
  return {
    shaper,
    unitsPerEm: face.upem,
    // HarfBuzz derives the narrow space from the space where a font has none.
    has: (character) => character === '\u202F' || characters.has(character.codePointAt(0) ?? 0),
    draw: (glyph) => {
      const path = drawn.get(glyph) ?? readGlyph(shaper, glyph, face.upem);
      drawn.set(glyph, path);
      return path;
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

function shapeRun(text: string, font: CardFont): Glyph[] {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  // Without a language, Sofia Sans uses Bulgarian letter forms.
  run.setLanguage(/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'de');
  shape(font.shaper, run);
  const em = font.unitsPerEm;
  return run
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      font,
      glyph: codepoint,
      advance: xAdvance / em + TRACKING,
      offset: [xOffset / em, yOffset / em],
    }));
}

function readGlyph(shaper: Font, glyph: number, unitsPerEm: number): GlyphPath {
  return shaper
    .glyphToJson(glyph)
    .map(({ type, values }) => ({ type, values: values.map((value) => value / unitsPerEm) }));
}

/** The y axis of fonts points up, that of SVG down; a tenth of a pixel is finer than any raster. */
function positionGlyph(path: GlyphPath, x: number, y: number, size: number): string {
  const convert = (value: number, index: number) =>
    Math.round((index % 2 === 0 ? x + value * size : y - value * size) * 10) / 10;
  return path.map(({ type, values }) => type + values.map(convert).join(' ')).join('');
}

/** Measures and draws single lines without soft hyphens. */
export interface Typeface {
  has(character: string): boolean;
  /** Width in em. */
  measure(text: string): number;
  /** SVG path data; the baseline starts at `x`, `y`, and `size` is the em in pixels. */
  outline(text: string, at: { x: number; y: number; size: number }): string;
}

interface CardFont {
  shaper: Font;
  unitsPerEm: number;
  has(character: string): boolean;
  draw(glyph: number): GlyphPath;
}

interface FontRun {
  font: CardFont;
  text: string;
}

/** Lengths in em. */
interface Glyph {
  font: CardFont;
  glyph: number;
  advance: number;
  offset: [x: number, y: number];
}

type GlyphPath = { type: string; values: number[] }[];
