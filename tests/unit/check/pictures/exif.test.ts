import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { hasLocation } from '../../../../src/lib/check/pictures/exif.ts';

type Exif = NonNullable<Parameters<Sharp['withExif']>[0]>;
const PLACE: Exif = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } };

async function exifOf(format: 'jpeg' | 'webp' | 'png', exif: Exif): Promise<Uint8Array> {
  const create = { width: 8, height: 8, channels: 3, background: 'red' } as const;
  const image = await sharp({ create }).withExif(exif).toFormat(format).toBuffer();
  const { exif: data } = await sharp(image).metadata();
  return data ?? new Uint8Array();
}

describe('hasLocation', () => {
  test.each(['jpeg', 'webp', 'png'] as const)('finds the place in a %s', async (format) => {
    expect(hasLocation(await exifOf(format, PLACE))).toBe(true);
  });

  test.each(['jpeg', 'webp', 'png'] as const)(
    'finds none in a %s that names its author',
    async (format) => {
      expect(hasLocation(await exifOf(format, { IFD0: { Artist: 'Eva' } }))).toBe(false);
    },
  );

  test.each([
    [''],
    ['Exif'],
    ['Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff'],
    ['MM\0*\0\0\0\u0008\0\u0001'],
  ])('reads the broken data %j as none', (text) => {
    expect(hasLocation(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(false);
  });
});
