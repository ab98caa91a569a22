import { getConfiguredImageService, imageConfig } from 'astro:assets';
import { readFile } from 'node:fs/promises';
import type { ImageMetadata } from 'astro';
import { isLocalService } from 'astro/assets';
import { pathOfOriginal } from '../images/original.ts';
import type { Article } from '../lib/articles/article.ts';
import { listCandidates } from '../lib/pictures/candidates.ts';
import type { View } from '../lib/pictures/places.ts';

/** Fills a feed reader on a desktop; wider photos are scaled down. */
const FEED: View = { sizes: '1200px', candidates: [[1200, 80]] };

/** A photo as a file. */
export interface FeedPhoto {
  data: Uint8Array;
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
  const service = await getConfiguredImageService();
  const [size] = listCandidates(FEED, image);
  if (size === undefined || !isLocalService(service)) throw new Error('No service makes pictures.');
  const original = await readFile(pathOfOriginal(image));
  const recipe = { ...size, src: image.src, format: 'jpeg' };
  const { data } = await service.transform(original, recipe, imageConfig, console);
  return { data, width: size.width, height: size.height };
}
