import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { preparePicture } from '../../../../src/cli/pictures/prepare-picture.ts';
import { readCover, readPicture } from '../../../../src/cli/pictures/read-picture.ts';
import { eachOf } from '../../../expectations.ts';

const picture = (width = 20, height = 10) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } });
const EXIF = { IFD0: { Make: 'Kamera' } };
const POSITION = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1' } };
const prepare = async (made: Sharp) => preparePicture('a.jpg', await made.toBuffer());

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('what cannot be opened is explained by its first bytes', () => {
  const BOX = '\0\0\0\u0018ftyp';
  test.each<[kind: RegExp, starts: string[]]>([
    [
      /^ist ein HEIC-Bild/,
      [
        ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'].map(
          (brand) => BOX + brand,
        ),
        '\n\n\n\nftypheic',
      ],
    ],
    [
      /^enthält Rohdaten einer Kamera/,
      [`${BOX}crx `, 'II*\0\u0010\0\0\0CR\u0002', 'FUJIFILMCCD-RAW', 'IIRO', 'IIRS', 'IIU\0'],
    ],
    [
      /^ist beschädigt oder kein Bild/,
      [
        ...[`${BOX}heif`, `x${BOX}heic`, `${BOX}xcrx`, 'II*\0\u0010\0CR', 'x FUJIFILMCCD-RAW'],
        ...['II*\0', 'IIRX', 'IIU1', 'xIIRO', 'xIIU\0', `${' '.repeat(5)}ftypcrx`, ''],
      ],
    ],
  ])('%s', async (sentence, starts) => {
    for (const start of eachOf(starts))
      await expect(preparePicture('a.jpg', Buffer.from(start, 'latin1')), start).rejects.toThrow(
        sentence,
      );
  });

  test.each([
    ...['3fr', 'arw', 'cr2', 'cr3', 'dng', 'nef', 'nrw', 'orf', 'pef'],
    ...['raf', 'raw', 'rw2', 'srw', 'NEF'],
  ])('or by the name .%s, even of what could be opened', async (extension) => {
    const bytes = await picture().tiff().toBuffer();
    await expect(preparePicture(`a.${extension}`, bytes)).rejects.toThrow(/Rohdaten/);
  });

  test.each(['nef.jpg', 'anef', 'a.nefx', 'svg.jpg', 'asvg', 'a.svgz'])(
    'but not by the name %s',
    async (name) => {
      const bytes = await picture().jpeg().toBuffer();
      expect((await preparePicture(name, bytes)).isKept).toBe(true);
    },
  );

  test('a drawing of any name needs no preparation', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    for (const [name, text] of [
      ['a.svg', 'kein Bild'],
      ['A.SVG', 'kein Bild'],
      ['a.jpg', drawing],
    ] as const)
      await expect(preparePicture(name, Buffer.from(text))).rejects.toThrow(/^ist eine Zeichnung/);
  });
});

describe('a picture', () => {
  test.each<[width: number, height: number, expected: number[]]>([
    [4000, 8, [4000, 8]],
    [4001, 8, [4000, 8]],
    [8, 4000, [8, 4000]],
    [8, 8000, [4, 4000]],
  ])('of %i × %i pixels becomes one of %j', async (width, height, expected) => {
    const { isKept, changes } = await prepare(picture(width, height).jpeg());
    expect([changes.to.width, changes.to.height]).toEqual(expected);
    expect(changes.from).toMatchObject({ width, height });
    expect(isKept).toBe(Math.max(width, height) <= 4000);
  });

  test.each(['jpeg', 'webp', 'avif'] as const)('loses little as %s', async (format) => {
    const original = await picture(4010, 4)
      .withExif(EXIF)
      .toFormat(format, { quality: 100 })
      .toBuffer();
    const { bytes } = await preparePicture('a', original);
    const expected = sharp(original, { animated: format === 'webp' })
      .resize({ width: 4000, height: 4000, fit: 'inside' })
      .toColourspace('srgb')
      .toFormat(format, { quality: 85 });
    expect(Buffer.compare(Buffer.from(bytes), await expected.toBuffer())).toBe(0);
  });

  test.each<[what: string, make: (made: Sharp) => Sharp, changes: object]>([
    ['nothing', (made) => made.jpeg(), {}],
    [
      'the first orientation',
      (made) => made.withMetadata({ orientation: 1 }).jpeg(),
      { isDataRemoved: true },
    ],
    [
      'another orientation',
      (made) => made.withMetadata({ orientation: 3 }).jpeg(),
      { isDataRemoved: true, isTurned: true },
    ],
    ['a camera', (made) => made.withExif(EXIF).jpeg(), { isDataRemoved: true }],
    [
      'a place',
      (made) => made.withExif(POSITION).jpeg(),
      { isDataRemoved: true, isPlaceRemoved: true },
    ],
    [
      'data of a program',
      (made) => made.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').jpeg(),
      { isDataRemoved: true },
    ],
    [
      'a place in such data',
      (made) => made.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/" GPSLatitude="1"/>').jpeg(),
      { isDataRemoved: true, isPlaceRemoved: true },
    ],
    ['another format', (made) => made.tiff(), { convertedFrom: 'TIFF' }],
    ['a still GIF', (made) => made.gif(), { convertedFrom: 'GIF' }],
  ])('with %s loses it, which is said', async (_, make, changes) => {
    const prepared = await prepare(make(picture()));
    const { from, to, ...said } = prepared.changes;
    const none = { isTurned: false, isDataRemoved: false, isPlaceRemoved: false };
    expect(said).toEqual({ ...none, convertedFrom: undefined, ...changes });
    expect(to.bytes).toBe(prepared.bytes.byteLength);
    expect(prepared.isKept).toBe(Object.keys(changes).length === 0);
  });

  test.each<[extension: string, make: (made: Sharp) => Sharp]>([
    ['jpg', (made) => made.jpeg()],
    ['png', (made) => made.png()],
    ['webp', (made) => made.webp()],
    ['avif', (made) => made.avif()],
    ['jpg', (made) => made.tiff()],
    ['png', (made) => made.ensureAlpha(0.5).tiff({ compression: 'lzw' })],
    ['png', (made) => made.gif()],
  ])('becomes a .%s', async (extension, make) => {
    expect((await prepare(make(picture()))).extension).toBe(extension);
  });

  test('that is too large is refused before it is read, and an empty one', async () => {
    const folder = await makeFolder();
    const path = join(folder, 'a.jpg');
    await writeFile(path, '');
    await expect(readPicture(path)).rejects.toThrow(
      `${path} ist leer. Kopiere das Bild noch einmal hierher.`,
    );
    await truncate(path, 500_000_001);
    await expect(readPicture(path)).rejects.toThrow(
      `${path} hat mehr als 500 MB; so groß ist kein Bild für eine Website.`,
    );
  });

  test('may be a cover', async () => {
    const folder = await makeFolder();
    await picture().jpeg().toFile(join(folder, 'Foto 1.JPG'));
    const { file, field } = await readCover(join(folder, 'Foto 1.JPG'), 'articles/titel');
    expect(file).toMatchObject({ kind: 'create', path: join('articles/titel', 'foto-1.jpg') });
    expect(JSON.stringify(field)).toContain('./titel/foto-1.jpg');
  });
});
