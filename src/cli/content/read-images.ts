import { open, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import readExif from 'exif-reader';
import type { ImageFacts, Images } from '../../lib/check/pictures/images.ts';
import { readFileRights } from '../../lib/pictures/file-rights.ts';

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/** What a complete file of a format ends with; some programs append a few bytes of their own. */
const TRAILERS: Readonly<Record<string, Buffer>> = {
  jpeg: Buffer.from([0xff, 0xd9]),
  png: Buffer.from('IEND'),
};
/** Bytes at the end of a file in which the trailer is searched. */
const TAIL = 65_536;
/** Bytes at the beginning of a file in which its size is searched first. */
const HEAD = 262_144;

/** Facts about each image file among these paths; only the beginning and the end of a file are read. */
export async function readImages(paths: Iterable<string>): Promise<Images> {
  const files = [...paths].filter((path) => IMAGE.test(path));
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFacts(path)] as const)),
  );
}

/** True when the EXIF data of an image holds a position; false for what is no EXIF data. */
export function hasLocation(exif: Buffer): boolean {
  try {
    const { GPSInfo } = readExif(exif);
    // The version alone says nothing of a place.
    return GPSInfo?.GPSLatitude !== undefined || GPSInfo?.GPSLongitude !== undefined;
  } catch {
    return false;
  }
}

async function readFacts(path: string): Promise<ImageFacts> {
  // Loaded on use, so that a folder without images is checked sooner.
  const { default: sharp } = await import('sharp');
  const file = resolve(path);
  const [{ size: bytes }, metadata] = await Promise.all([
    stat(file),
    sharp(file)
      .metadata()
      .catch(() => undefined), // not an image, despite its name
  ]);
  const isWhole = metadata !== undefined && (await isComplete(file, bytes, metadata.format));
  return {
    bytes,
    size: isWhole ? await measure(file, bytes) : undefined,
    hasLocation: metadata?.exif !== undefined && hasLocation(metadata.exif),
    rights: readFileRights(metadata ?? {}),
  };
}

/** The size as the build reads it, which knows fewer files than sharp: undefined where it finds none. */
async function measure(path: string, bytes: number): Promise<ImageFacts['size']> {
  const { imageMetadata } = await import('astro/assets/utils');
  const measureBytes = (data: Uint8Array) =>
    imageMetadata(data, path).then(
      ({ width, height }) => ({ width, height }),
      () => undefined,
    );
  const isDrawing = /\.svg$/i.test(path);
  // The beginning of a photo mostly tells.
  const start =
    isDrawing || bytes <= HEAD ? undefined : await measureBytes(await readPart(path, 0, HEAD));
  return start ?? measureBytes(await readFile(path));
}

async function readPart(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(length), 0, length, position)).buffer;
  } finally {
    await file.close();
  }
}

/** False for a truncated file, as after an interrupted download: its header looks fine. */
async function isComplete(
  path: string,
  bytes: number,
  format: string | undefined,
): Promise<boolean> {
  const trailer = TRAILERS[format ?? ''];
  if (trailer === undefined) return true;
  const length = Math.min(TAIL, bytes);
  return (await readPart(path, bytes - length, length)).includes(trailer);
}
