import { Face, Font, Blob as FontFile, Buffer as Run, shape } from 'harfbuzzjs';

/** The letter spacing of headlines on pages (`global.css`), in em. */
const TRACKING = -0.008;

/**
 * A headline face for drawing, made of TrueType fonts that stand in for one another: each
 * character comes from the first font that has it. HarfBuzz shapes, as in browsers, so that
 * kerning is the page's. Characters no font has must be taken out before, see `characters.ts`.
 */
export function createTypeface(files: readonly Uint8Array[]): Typeface {
  const cuts = files.map(openCut);
  // Word by word, as browsers do, so that a line is as wide as its words and spaces.
  const shapeText = (text: string) =>
    text
      .split(/( )/)
      .flatMap((word) => splitByCut(word, cuts))
      .flatMap(({ cut, text: part }) => shapeRun(part, cut));
  return {
    has: (character) => cuts.some((cut) => cut.has(character)),
    measure: (text) => shapeText(text).reduce((width, { advance }) => width + advance, 0),
    outline: (text, { x, y, size }) => {
      let pen = x;
      return shapeText(text)
        .map(({ cut, glyph, advance, offset }) => {
          const path = placeGlyph(
            cut.draw(glyph),
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

function openCut(file: Uint8Array): Cut {
  const face = new Face(new FontFile(file));
  const font = new Font(face);
  const characters = new Set(face.collectUnicodes());
  const drawn = new Map<number, GlyphPath>();
  return {
    font,
    unitsPerEm: face.upem,
    // HarfBuzz makes the narrow space from the space where a font has none.
    has: (character) => character === '\u202F' || characters.has(character.codePointAt(0) ?? 0),
    draw: (glyph) => {
      const path = drawn.get(glyph) ?? readGlyph(font, glyph, face.upem);
      drawn.set(glyph, path);
      return path;
    },
  };
}

/** Neighbouring characters of one font, so that kerning works among them. */
function splitByCut(text: string, cuts: readonly Cut[]): { cut: Cut; text: string }[] {
  const parts: { cut: Cut; text: string }[] = [];
  for (const character of text) {
    const cut = cuts.find((candidate) => candidate.has(character));
    if (cut === undefined)
      throw new Error(`No font has the character ${JSON.stringify(character)}.`);
    const last = parts.at(-1);
    if (last?.cut === cut) last.text += character;
    else parts.push({ cut, text: character });
  }
  return parts;
}

function shapeRun(text: string, cut: Cut): Glyph[] {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  // Sofia Sans has Bulgarian letter forms unless it is asked for those all others use.
  run.setLanguage(/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'de');
  shape(cut.font, run);
  const em = cut.unitsPerEm;
  return run
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      cut,
      glyph: codepoint,
      advance: xAdvance / em + TRACKING,
      offset: [xOffset / em, yOffset / em],
    }));
}

function readGlyph(font: Font, glyph: number, unitsPerEm: number): GlyphPath {
  return font
    .glyphToJson(glyph)
    .map(({ type, values }) => ({ type, values: values.map((value) => value / unitsPerEm) }));
}

/** Font coordinates rise, those of SVG fall; a tenth of a pixel is finer than any raster. */
function placeGlyph(path: GlyphPath, x: number, y: number, size: number): string {
  const place = (value: number, index: number) =>
    Math.round((index % 2 === 0 ? x + value * size : y - value * size) * 10) / 10;
  return path.map(({ type, values }) => type + values.map(place).join(' ')).join('');
}

/** Measures and draws text; one line each, no soft hyphens. */
export interface Typeface {
  has(character: string): boolean;
  /** Width in em. */
  measure(text: string): number;
  /** SVG path data with the baseline's start at `x`, `y`; `size` is the em in pixels. */
  outline(text: string, at: { x: number; y: number; size: number }): string;
}

interface Cut {
  font: Font;
  unitsPerEm: number;
  has(character: string): boolean;
  draw(glyph: number): GlyphPath;
}

/** Lengths in em. */
interface Glyph {
  cut: Cut;
  glyph: number;
  advance: number;
  offset: [x: number, y: number];
}

type GlyphPath = { type: string; values: number[] }[];
