import process from 'node:process';
import { digest, digestFiles } from '../cache/digest.ts';
import { CACHE_DIR } from '../cache/folder.ts';
import { openValueCache } from '../cache/value-cache.ts';
import { environment } from '../environment.ts';
import { type ContentFiles, type ReadLibrary, readLibrary } from '../lib/articles/library.ts';
import { checkContent } from '../lib/check/check-content.ts';
import type { CheckContext } from '../lib/check/rules.ts';
import type { Problem } from '../lib/source/problem.ts';
import type { Recall } from '../lib/source/recall.ts';
import { findTypography } from '../markdown/find-typography.ts';
import { readImages } from './content/read-images.ts';

/** A content folder as read and checked. */
interface CheckedFolder extends ReadLibrary {
  /** The problems of each file by itself, without those between files. */
  unreadable: Problem[];
}

/** Where and when a folder is checked. */
interface CheckSettings {
  now: Date;
  siteUrl: string | undefined;
  /** Where the check remembers texts. */
  cacheDir: string;
}

/** What is in a content folder, with all its problems: `check` prints them, `build` refuses them. */
export async function checkFolder(
  files: ContentFiles,
  { now, siteUrl, cacheDir }: CheckSettings = { ...environment, cacheDir: CACHE_DIR },
  spelling?: CheckContext['spelling'],
): Promise<CheckedFolder> {
  const { recall, save } = openMemory(cacheDir);
  const read = readLibrary(files, now, recall);
  const problems = checkContent(files, now, {
    hasSiteUrl: siteUrl !== undefined,
    findTypography,
    images: await readImages(files.paths),
    read,
    recall,
    spelling,
  });
  save();
  return { library: read.library, problems, unreadable: read.problems };
}

/** Remembers what follows from a text alone until the text or the program changes. */
function openMemory(folder: string): { recall: Recall; save: () => void } {
  const cache = openValueCache<unknown>('check', readVersion(), folder);
  return {
    recall: <Value>(
      step: string,
      { path, text }: { path: string; text: string },
      make: () => Value,
      isKept: (value: Value) => boolean = () => true,
    ) => {
      const key = digest(step, path, text);
      // The step, which is part of the key, decides the type.
      const known = cache.get(key) as Value | undefined;
      if (known !== undefined) return known;
      const made = make();
      if (isKept(made)) cache.set(key, made);
      return made;
    },
    save: () => {
      try {
        cache.save();
      } catch {
        // A folder that cannot be written to is checked all the same.
      }
    },
  };
}

/** The code and the packages that decide what is found. */
function readVersion(): string {
  const code = digestFiles('package-lock.json', 'src/{lib,markdown,schema}/**/*.ts');
  return digest(process.version, code);
}
