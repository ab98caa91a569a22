import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import readExif from 'exif-reader';
import type { ImageFacts, Images } from '../../lib/check/pictures/images.ts';

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/** What a complete file of a format ends with; some programs append a few bytes of their own. */
const TRAILERS: Readonly<Record<string, Buffer>> = {
  jpeg: Buffer.from([0xff, 0xd9]),
  png: Buffer.from('IEND'),
};
/** Bytes at the end of a file in which the trailer is searched. */
const TAIL = 65_536;

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
  return {
    bytes,
    size:
      metadata && (await isComplete(file, bytes, metadata.format))
        ? { width: metadata.width, height: metadata.height }
        : undefined,
    hasLocation: metadata?.exif !== undefined && hasLocation(metadata.exif),
  };
}

/** False for a truncated file, as after an interrupted download: its header looks fine. */
async function isComplete(
  path: string,
  bytes: number,
  format: string | undefined,
): Promise<boolean> {
  const trailer = TRAILERS[format ?? ''];
  if (trailer === undefined) return true;
  const file = await open(path);
  try {
    const length = Math.min(TAIL, bytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, bytes - length);
    return buffer.includes(trailer);
  } finally {
    await file.close();
  }
}
