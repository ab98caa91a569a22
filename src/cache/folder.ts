import { join } from 'node:path';
import { environment } from '../environment.ts';
import { digest } from './digest.ts';

/** Folder for everything that is made from content and kept between builds; see `cacheFolder`. */
export const CACHE_DIR = cacheFolder(environment.contentDir, environment.basePath);

/**
 * One folder for each content folder and base path. It may be deleted at any time; CI keeps
 * `.cache/made` between runs.
 */
export function cacheFolder(contentDir: string, basePath: string): string {
  return join('.cache', 'made', digest(contentDir, basePath).slice(0, 12));
}
