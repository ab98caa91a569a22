import { environment } from '../environment.ts';
import { type ContentFiles, type ReadLibrary, readLibrary } from '../lib/articles/library.ts';
import { checkContent } from '../lib/check/check-content.ts';
import type { Problem } from '../lib/source/problem.ts';
import { findTypography } from '../markdown/find-typography.ts';
import { readImages } from './content/read-images.ts';

/** A content folder as read and checked. */
interface CheckedFolder extends ReadLibrary {
  /** The problems of each file by itself, without those between files. */
  unreadable: Problem[];
}

/** What is in a content folder, with all its problems: `check` prints them, `build` refuses them. */
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
