import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { digest } from '../cache/digest.ts';
import { type FileCache, openFileCache } from '../cache/file-cache.ts';
import { parsePoint } from '../lib/pictures/crop.ts';
import { makePicture, type Recipe } from './make-picture.ts';

/** Number of pictures after which the cache is saved, so that an interrupted build can go on. */
const SAVED_TOGETHER = 50;

let cache: FileCache | undefined;
let added = 0;

/**
 * Makes all pictures of pages, each once per content and recipe: a build keeps them in the cache.
 * Their URLs contain the revision of this code, so that no browser keeps what an older one made.
 */
const pictureService: LocalImageService<{ revision: string }> = {
  ...baseService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), 'revision'],
  getURL(options, config, logger) {
    // Only the preview asks for pictures by URL; in a build, Node itself has loaded this module.
    return import.meta.env === undefined ? '' : baseService.getURL(options, config, logger);
  },
  async validateOptions(options, config, logger) {
    const valid = await baseService.validateOptions?.(options, config, logger);
    return { ...(valid ?? options), revision: config.service.config.revision };
  },
  async getHTMLAttributes(options, config, logger) {
    const attributes = await baseService.getHTMLAttributes?.(options, config, logger);
    const { revision, ...rest } = attributes ?? {};
    return rest;
  },
  async transform(original, { src, width, height, format, quality, position }, config) {
    const recipe: Recipe = {
      format: format === 'jpg' ? 'jpeg' : format,
      width,
      height,
      focus: parsePoint(position),
      quality: Number(quality) || undefined,
    };
    // The name of the original contains a digest of its content.
    const key = digest(config.service.config.revision, src, JSON.stringify(recipe));
    const kept = await cache?.read(key);
    if (kept !== undefined) return { data: kept, format: recipe.format };
    const data = await makePicture(original, recipe);
    await cache?.add(key, data);
    if (++added % SAVED_TOGETHER === 0) await cache?.save();
    return { data, format: recipe.format };
  },
};

export default pictureService;

/** Lets a build keep its pictures; the preview makes them anew. */
export function openPictures(): void {
  cache = openFileCache('pictures', '1');
}

/** Remembers the pictures of a finished build, and drops those no longer used. */
export async function savePictures(): Promise<void> {
  await cache?.save();
}
