import { Face, Font, Blob as FontFile, Buffer as Run, shape } from 'harfbuzzjs';

/** The letter spacing of headlines on pages (`global.css`), in em. */
const TRACKING = -0.008;

/** Coordinates as text by their tenths of a pixel: formatting numbers took a third of the time. */
const COORDINATES: string[] = [];

/** Opens a TrueType font. */
export function openFont(file: Uint8Array): CardFont {
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

/** Shapes characters of one font, with kerning between them. */
export function shapeRun(text: string, font: CardFont): Glyph[] {
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

/**
 * A glyph as SVG path data. The y axis of fonts points up, that of SVG down; a tenth of a pixel is
 * finer than any raster.
 */
export function positionGlyph(path: GlyphPath, x: number, y: number, size: number): string {
  let data = '';
  for (const { type, values } of path) {
    data += type;
    for (let index = 0; index < values.length; index++) {
      const value = (values[index] ?? 0) * size;
      const tenths = Math.round((index % 2 === 0 ? x + value : y - value) * 10);
      COORDINATES[tenths] ??= String(tenths / 10);
      data += index === 0 ? COORDINATES[tenths] : ` ${COORDINATES[tenths]}`;
    }
  }
  return data;
}

export interface CardFont {
  shaper: Font;
  unitsPerEm: number;
  has(character: string): boolean;
  draw(glyph: number): GlyphPath;
}

/** Lengths in em. */
export interface Glyph {
  font: CardFont;
  glyph: number;
  advance: number;
  offset: [x: number, y: number];
}

type GlyphPath = { type: string; values: number[] }[];
