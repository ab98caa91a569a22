import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { hasLocation } from '../../../../src/cli/content/read-images.ts';
import { present } from '../../../expectations.ts';

type Exif = NonNullable<Parameters<Sharp['withExif']>[0]>;
const POSITION: Exif = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } };

async function exifOf(format: 'jpeg' | 'webp' | 'png', exif: Exif): Promise<Buffer> {
  const create = { width: 8, height: 8, channels: 3, background: 'red' } as const;
  const image = await sharp({ create }).withExif(exif).toFormat(format).toBuffer();
  const { exif: data } = await sharp(image).metadata();
  return present(data);
}

describe('hasLocation', () => {
  test.each(['jpeg', 'webp', 'png'] as const)('finds the position in a %s', async (format) => {
    expect(hasLocation(await exifOf(format, POSITION))).toBe(true);
  });

  test.each(['jpeg', 'webp', 'png'] as const)(
    'finds none in a %s that names its author',
    async (format) => {
      expect(hasLocation(await exifOf(format, { IFD0: { Artist: 'Eva' } }))).toBe(false);
    },
  );

  test('finds none in the version of the GPS data alone', async () => {
    expect(hasLocation(await exifOf('jpeg', { IFD3: { GPSVersionID: '2 3 0 0' } }))).toBe(false);
  });

  test.each([
    [''],
    ['Exif'],
    ['Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff'],
    ['MM\0*\0\0\0\u0008\0\u0001'],
  ])('reads the broken data %j as none', (text) => {
    expect(hasLocation(Buffer.from(text, 'latin1'))).toBe(false);
  });
});
