import { environment } from '../environment.ts';
import { checkContent } from '../lib/check/check-content.ts';
import type { ContentFiles } from '../lib/check/library.ts';
import type { Problem } from '../lib/problem.ts';
import { findTypography } from '../markdown/find-typography.ts';
import { readImages } from './read-images.ts';

/** All problems of a content folder, as `check` names them and `build` refuses them. */
export async function checkFolder(files: ContentFiles): Promise<Problem[]> {
  return checkContent(files, environment.now, {
    hasSiteUrl: environment.siteUrl !== undefined,
    findTypography,
    images: await readImages(files.paths),
  });
}
