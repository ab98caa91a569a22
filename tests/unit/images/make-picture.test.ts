import readExif from 'exif-reader';
import sharp, { type Color, type Region, type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { makePicture, type Recipe } from '../../../src/images/make-picture.ts';
import { DEFAULT_FOCUS, type Point } from '../../../src/lib/pictures/crop.ts';
import { readFileRights } from '../../../src/lib/pictures/file-rights.ts';
import { createRandom } from '../../random.ts';

const RECIPE: Recipe = { format: 'avif', width: 120, height: 120, focus: DEFAULT_FOCUS };

describe('makePicture', () => {
  test.each<[string, Recipe['format']]>([
    ['heif', 'avif'],
    ['webp', 'webp'],
    ['jpeg', 'jpeg'],
    ['png', 'png'],
  ])('makes %s of the size asked for', async (format, asked) => {
    const made = await sharp(await make({ format: asked })).metadata();
    expect(made).toMatchObject({ format, width: 120, height: 120 });
  });

  test.each<[string, Point]>([
    ['upper left', [17, 25]],
    ['lower right', [83, 75]],
  ])('keeps a spot in the %s in the crop', async (_, focus) => {
    const [x, y] = focus;
    const spot = { left: 6 * x - 20, top: 4 * y - 20 };
    const photo = create('white', 600, 400).composite([{ input: await red(40), ...spot }]);
    const colours = await readColours(await make({ focus, width: 60, height: 100 }, photo));
    expect(colours).toContain('red');
    const elsewhere = await make({ focus: [100 - x, y], width: 60, height: 100 }, photo);
    expect(await readColours(elsewhere)).not.toContain('red');
  });

  test('turns a photo the right way up', async () => {
    const photo = create('white', 300, 200).composite([{ input: await red(40), left: 0, top: 80 }]);
    const turned = photo.withMetadata({ orientation: 6 });
    const made = await make({ width: 100, height: 150, focus: [50, 0] }, turned);
    expect(await readColours(made, { left: 44, top: 0, width: 12, height: 14 })).toEqual(['red']);
  });

  test.each<Recipe['format']>(['avif', 'webp', 'jpeg', 'png'])(
    'leaves out place and camera in %s, but keeps the rights',
    async (format) => {
      const rights = { Artist: 'Eva Adler', Copyright: '2026 Eva Adler' };
      const exif = { IFD0: { Make: 'Kamera', ...rights }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } };
      const photo = await create('white').jpeg().withExif(exif).toBuffer();
      expect(readExif((await sharp(photo).metadata()).exif ?? Buffer.of()).GPSInfo).toBeDefined();
      const made = await makePicture(photo, { ...RECIPE, format });
      const metadata = await sharp(made).metadata();
      expect([metadata.exif, metadata.iptc]).toEqual([undefined, undefined]);
      expect(readFileRights(metadata)).toEqual({
        creator: 'Eva Adler',
        copyright: '2026 Eva Adler',
      });
      expect(Buffer.from(made).toString('latin1')).not.toContain('Kamera');
    },
  );

  test('adds nothing to a picture that says nothing of its rights', async () => {
    expect((await sharp(await make({})).metadata()).xmp).toBeUndefined();
  });

  test('does not enlarge a small photo, but keeps the shape asked for', async () => {
    const made = await sharp(await make({}, create('white', 90, 60))).metadata();
    expect(made).toMatchObject({ width: 60, height: 60 });
  });

  test('spends less on noise than its quality would take', async () => {
    const random = createRandom(1);
    const pixels = Buffer.from(Array.from({ length: 400 * 400 * 3 }, () => random() * 255));
    const noise = sharp(pixels, { raw: { width: 400, height: 400, channels: 3 } });
    const made = await make({ width: 400, height: 400, quality: 55 }, noise);
    const plain = await noise.avif({ quality: 55, effort: 1 }).toBuffer();
    expect(made.byteLength).toBeLessThan(plain.byteLength * 0.6);
  });

  test.each<[contrast: number, asked: number | undefined, quality: number]>([
    [40, 60, 52],
    [60, 52, 44],
    [60, 44, 44],
    [70, 60, 20],
    [255, 55, 23],
    [50, undefined, 42],
  ])('makes of noise with the contrast %i and the quality %s an AVIF of %i', async (...row) => {
    const [contrast, asked, quality] = row;
    const random = createRandom(1);
    const pixels = Array.from({ length: 100 * 100 * 3 }, () => 128 + (random() - 0.5) * contrast);
    const noise = sharp(Buffer.from(pixels), { raw: { width: 100, height: 100, channels: 3 } });
    const made = await make({ width: undefined, height: undefined, quality: asked }, noise);
    const options = { quality, effort: 1, chromaSubsampling: '4:2:0' };
    expect(Buffer.compare(await noise.avif(options).toBuffer(), made as Buffer)).toBe(0);
  });

  test.each<[recipe: Partial<Recipe>, write: (made: Sharp) => Sharp]>([
    [{ format: 'webp' }, (made) => made.webp({ quality: 75 })],
    [{ format: 'webp', quality: 60 }, (made) => made.webp({ quality: 60 })],
    [{ format: 'jpeg' }, (made) => made.jpeg({ quality: 75, mozjpeg: true })],
    [{ format: 'jpeg', quality: 60 }, (made) => made.jpeg({ quality: 60, mozjpeg: true })],
    [{ format: 'jpeg', width: 1999 }, (made) => made.jpeg({ quality: 75, mozjpeg: true })],
    [{ format: 'jpeg', width: 2000 }, (made) => made.jpeg({ quality: 75 })],
  ])('writes %j with its quality, and few bytes unless it is wide', async (recipe, write) => {
    const photo = await create('white', 60, 40)
      .composite([{ input: await red(20), left: 3, top: 5 }])
      .png()
      .toBuffer();
    const made = await make({ width: undefined, height: undefined, ...recipe }, sharp(photo));
    expect(Buffer.compare(await write(sharp(photo)).toBuffer(), made as Buffer)).toBe(0);
  });

  test('an animation moves as WebP and stands still as AVIF', async () => {
    const frames = [await create('red').png().toBuffer(), await create('blue').png().toBuffer()];
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 0 })
      .toBuffer();
    const moving = await makePicture(gif, { ...RECIPE, format: 'webp' });
    expect(await sharp(moving).metadata()).toMatchObject({ pages: 2, loop: 0, width: 120 });
    const still = await sharp(await makePicture(gif, RECIPE)).metadata();
    expect([still.pages ?? 1, still.height]).toEqual([1, 120]);
  });

  test('puts a transparent picture on white where a format has no transparency', async () => {
    const glass = create({ r: 0, g: 0, b: 0, alpha: 0 });
    expect(await readColours(await make({ format: 'jpeg' }, glass))).toEqual(['white']);
  });
});

async function make(change: Partial<Recipe>, photo = create('white')): Promise<Uint8Array> {
  return makePicture(await photo.png().toBuffer(), { ...RECIPE, ...change });
}

function create(background: Color, width = 240, height = 240): Sharp {
  const channels = typeof background === 'string' ? 3 : 4;
  return sharp({ create: { width, height, channels, background } });
}

function red(size: number): Promise<Buffer> {
  return create('red', size, size).png().toBuffer();
}

/** The colours of a picture, or of a part of it, without those of edges. */
async function readColours(picture: Uint8Array, part?: Region): Promise<string[]> {
  const whole = sharp(picture);
  const pixels = await (part === undefined ? whole : whole.extract(part))
    .removeAlpha()
    .raw()
    .toBuffer();
  const names = new Set<string>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
    if (r > 200 && g < 60 && b < 60) names.add('red');
    if (r > 240 && g > 240 && b > 240) names.add('white');
  }
  return [...names];
}
