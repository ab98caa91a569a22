import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasLocation } from '../../lib/check/pictures/exif.ts';
import type { ImageFacts, Images } from '../../lib/check/pictures/images.ts';

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/** How a file of a format ends; some programs add a few bytes of their own behind it. */
const ENDS: Readonly<Record<string, Buffer>> = {
  jpeg: Buffer.from([0xff, 0xd9]),
  png: Buffer.from('IEND'),
};
const TAIL = 65_536;

/** Size, weight and place of each image file among these paths; only the heads of the files are read. */
export async function readImages(paths: Iterable<string>): Promise<Images> {
  const files = [...paths].filter((path) => IMAGE.test(path));
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFacts(path)] as const)),
  );
}

async function readFacts(path: string): Promise<ImageFacts> {
  // Loaded on use: a folder without images is checked sooner without it.
  const { default: sharp } = await import('sharp');
  const file = resolve(path);
  const [{ size: bytes }, metadata] = await Promise.all([
    stat(file),
    sharp(file)
      .metadata()
      .catch(() => undefined), // no image, whatever its name says
  ]);
  return {
    bytes,
    size:
      metadata && (await isWhole(file, bytes, metadata.format))
        ? { width: metadata.width, height: metadata.height }
        : undefined,
    hasLocation: metadata?.exif !== undefined && hasLocation(metadata.exif),
  };
}

/** False for a file that breaks off, as after an interrupted download: its head looks fine. */
async function isWhole(path: string, bytes: number, format: string | undefined): Promise<boolean> {
  const end = ENDS[format ?? ''];
  if (end === undefined) return true;
  const file = await open(path);
  try {
    const length = Math.min(TAIL, bytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, bytes - length);
    return buffer.includes(end);
  } finally {
    await file.close();
  }
}
