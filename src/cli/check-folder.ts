import { environment } from '../environment.ts';
import { type ContentFiles, type ReadLibrary, readLibrary } from '../lib/articles/library.ts';
import { checkContent } from '../lib/check/check-content.ts';
import type { Problem } from '../lib/source/problem.ts';
import { findTypography } from '../markdown/find-typography.ts';
import { readImages } from './content/read-images.ts';

/** A content folder as read and judged. */
interface CheckedFolder extends ReadLibrary {
  /** Those problems for which a file by itself is not what it should be. */
  unreadable: Problem[];
}

/** All problems of a content folder, as `check` names them and `build` refuses them, and what was read. */
export async function checkFolder(files: ContentFiles): Promise<CheckedFolder> {
  const read = readLibrary(files, environment.now);
  const problems = checkContent(files, environment.now, {
    hasSiteUrl: environment.siteUrl !== undefined,
    findTypography,
    images: await readImages(files.paths),
    read,
  });
  return { library: read.library, problems, unreadable: read.problems };
}
