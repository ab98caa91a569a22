import { readFile } from 'node:fs/promises';
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import type { Article } from '../lib/articles/article.ts';

/** Fills a feed reader on a desktop; wider photos are scaled down. */
const WIDTH = 1200;

/** A photo as a file. */
export interface FeedPhoto {
  data: Buffer;
  width: number;
  height: number;
}

const photos = new Map<string, Promise<FeedPhoto>>();

/**
 * The cover photo of an article as a separate JPEG, made once. Feeds state the size of a photo in
 * bytes, which only a finished file tells. Metadata such as the location is left out.
 */
export function getFeedPhoto({ slug, cover }: Article): Promise<FeedPhoto> | undefined {
  if (cover === undefined) return undefined;
  const photo = photos.get(slug) ?? convert(cover.image);
  if (!import.meta.env.DEV) photos.set(slug, photo);
  return photo;
}

async function convert(image: ImageMetadata): Promise<FeedPhoto> {
  // Astro keeps the path of the original in a property that its types omit.
  const { fsPath } = image as ImageMetadata & { fsPath: string };
  const { data, info } = await sharp(await readFile(fsPath))
    .autoOrient()
    .resize({ width: WIDTH, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
