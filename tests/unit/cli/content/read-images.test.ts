import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasLocation, readImages } from '../../../../src/cli/content/read-images.ts';
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

  test('finds a position of which only the longitude is known', async () => {
    const longitude = { GPSLongitudeRef: 'E', GPSLongitude: '13/1 3/1 0/1' };
    expect(hasLocation(await exifOf('jpeg', { IFD3: longitude }))).toBe(true);
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

describe('readImages', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const save = async (name: string, content: Buffer | string) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const read = async (name: string, content: Buffer | string) =>
    [...(await readImages([await save(name, content)])).values()][0];

  test.each([...['jpg', 'JPG', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'tif', 'tiff']])(
    'knows files that end in .%s',
    async (extension) => {
      expect(await read(`a.${extension}`, 'kein Bild')).toEqual({
        ...{ bytes: 9, size: undefined, hasLocation: false, rights: {} },
      });
    },
  );

  test.each(['a.txt', 'a.jpg.txt', 'ajpg', 'a.mp4'])('knows nothing of %s', async (name) => {
    expect(await read(name, 'kein Bild')).toBeUndefined();
  });

  test('reads size, position and rights', async () => {
    const create = { width: 8, height: 4, channels: 3, background: 'red' } as const;
    const exif = { ...POSITION, IFD0: { Artist: 'Eva Adler' } };
    const photo = await sharp({ create }).withExif(exif).jpeg().toBuffer();
    expect(await read('a.jpg', photo)).toEqual({
      bytes: photo.byteLength,
      size: { width: 8, height: 4 },
      hasLocation: true,
      rights: { creator: 'Eva Adler' },
    });
  });

  test.each([
    [65_534, true],
    [65_535, false],
  ])('with %i bytes of a program behind its end a photo is whole: %s', async (bytes, isWhole) => {
    const create = { width: 8, height: 4, channels: 3, background: 'red' } as const;
    const photo = await sharp({ create }).jpeg().toBuffer();
    const facts = await read('a.jpg', Buffer.concat([photo, Buffer.alloc(bytes)]));
    expect(facts?.size !== undefined).toBe(isWhole);
  });

  test('measures a photo whose size is told late', async () => {
    const create = { width: 8, height: 4, channels: 3, background: 'red' } as const;
    const photo = await sharp({ create }).jpeg().toBuffer();
    const comment = Buffer.alloc(65_535);
    comment.set([0xff, 0xfe, 0xff, 0xfd]);
    const comments = Array.from({ length: 5 }, () => comment);
    const late = Buffer.concat([photo.subarray(0, 2), ...comments, photo.subarray(2)]);
    expect((await read('a.jpg', late))?.size).toEqual({ width: 8, height: 4 });
  });
});
