import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderCardImage } from '../../../src/cards/card-image.ts';
import { drawSocialCard } from '../../../src/lib/drawing/card/social-card.ts';
import { typeface } from '../drawing/card/card-typeface.ts';

const SLUGS = Array.from({ length: 4 }, (_, index) => `beitrag-${index}-zum-onlinehandel`);
const draw = (seed: string) =>
  drawSocialCard(
    {
      seed,
      siteName: 'Warenstrom',
      title:
        'Datenschutzgrundverordnung: Was Händler über Einwilligungen in der Kundenbindung nun wissen und tun müssen',
      kicker: 'Datenschutz und Recht',
      authors: ['Anna Beispiel', 'Ben Muster'],
      advertising: { client: 'Musterpaket GmbH' },
    },
    typeface,
  );
const readPixels = (image: Buffer) => sharp(image).removeAlpha().raw().toBuffer();

describe('renderCardImage', () => {
  test.each(SLUGS)('makes a PNG of 1200 × 630 below 60 KB for %s', async (slug) => {
    const image = await renderCardImage(draw(slug));
    const { format, width, height, isPalette } = await sharp(image).metadata();
    expect({ format, width, height, isPalette }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: true,
    });
    expect(image.byteLength).toBeLessThan(60_000);
  });

  test('looks like the drawing, with exact colours in areas', async () => {
    const svg = draw('beitrag-1');
    const drawn = await readPixels(Buffer.from(svg));
    const shown = await readPixels(await renderCardImage(svg));
    const errors = drawn.map((value, index) => Math.abs(value - (shown[index] ?? 0)));
    expect(shown.byteLength).toBe(drawn.byteLength);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(1);
    expect(errors.filter((error) => error > 0).length / errors.length).toBeLessThan(0.06);
  });

  test.each(SLUGS)('gives each pixel of %s the nearest colour of the palette', async (slug) => {
    const svg = draw(slug);
    const image = await renderCardImage(svg);
    const drawn = await readPixels(Buffer.from(svg));
    const shown = await readPixels(image);
    const palette = readPalette(image);
    const nearest = new Map<number, number>();
    const expected = Buffer.alloc(drawn.byteLength);
    for (let at = 0; at < drawn.byteLength; at += 3) {
      const colour = drawn.readUIntBE(at, 3);
      const shade = nearest.get(colour) ?? findNearest(colour, palette);
      nearest.set(colour, shade);
      expected.writeUIntBE(shade, at, 3);
    }
    expect(shown.equals(expected)).toBe(true);
  });

  test('renders the same drawing to the same bytes', async () => {
    const svg = draw('beitrag-2');
    expect((await renderCardImage(svg)).equals(await renderCardImage(svg))).toBe(true);
  });
});

/** The palette follows the signature and the header. */
function readPalette(image: Buffer): number[] {
  const start = 41;
  const length = image.readUInt32BE(start - 8);
  return Array.from({ length: length / 3 }, (_, index) => image.readUIntBE(start + 3 * index, 3));
}

/** Compared at five bits per channel, of which colours of the palette stay exact. */
function findNearest(colour: number, palette: readonly number[]): number {
  const cell = splitChannels(colour).map((value) => value >> 3);
  const distances = palette.map((candidate) => {
    const channels = splitChannels(candidate);
    return channels.every((value, index) => value >> 3 === cell[index])
      ? -1
      : Math.hypot(...channels.map((value, index) => value - 8 * (cell[index] ?? 0) - 4));
  });
  return palette[distances.indexOf(Math.min(...distances))] ?? 0;
}

function splitChannels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
