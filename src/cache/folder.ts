import { join } from 'node:path';
import { environment } from '../environment.ts';
import { digest } from './digest.ts';

/**
 * Folder for everything that is made from content and kept between builds, one for each content
 * folder and base path. It may be deleted at any time; CI keeps it between runs.
 */
export const CACHE_DIR = join(
  '.cache',
  'made',
  digest(environment.contentDir, environment.basePath).slice(0, 12),
);
