import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderCardImage } from '../../../src/data/card-image.ts';
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
    const drawn = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
    const shown = await sharp(await renderCardImage(svg))
      .removeAlpha()
      .raw()
      .toBuffer();
    const errors = drawn.map((value, index) => Math.abs(value - (shown[index] ?? 0)));
    expect(shown.byteLength).toBe(drawn.byteLength);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(1);
    expect(errors.filter((error) => error > 0).length / errors.length).toBeLessThan(0.06);
  });

  test('renders the same drawing to the same bytes', async () => {
    const svg = draw('beitrag-2');
    expect((await renderCardImage(svg)).equals(await renderCardImage(svg))).toBe(true);
  });
});
