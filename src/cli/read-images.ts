import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { hasLocation } from '../lib/check/exif.ts';
import type { ImageFacts, Images } from '../lib/check/images.ts';

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/** Size, weight and place of each image file among these paths; only the heads of the files are read. */
export async function readImages(paths: Iterable<string>): Promise<Images> {
  const files = [...paths].filter((path) => IMAGE.test(path));
  return new Map(
    await Promise.all(files.map(async (path) => [path, await readFacts(path)] as const)),
  );
}

async function readFacts(path: string): Promise<ImageFacts> {
  const file = resolve(path);
  const [{ size: bytes }, metadata] = await Promise.all([
    stat(file),
    sharp(file)
      .metadata()
      .catch(() => undefined), // no image, whatever its name says
  ]);
  return {
    bytes,
    size: metadata && { width: metadata.width, height: metadata.height },
    hasLocation: metadata?.exif !== undefined && hasLocation(metadata.exif),
  };
}
