import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isBlogText, isPagePlace } from '../../lib/import/blogs/blog-system.ts';
import { splitDatedName } from '../../lib/import/blogs/foreign-dates.ts';
import { readForeignFields } from '../../lib/import/blogs/foreign-fields.ts';
import { createRemarks } from '../../lib/import/reading/remarks.ts';
import { type Blog, findBlog } from './find-blog.ts';
import { type FoundEntry, readEntry } from './read-entry.ts';

/** Everything at one path. */
export interface FoundSource {
  /** Whether it is a folder or an export, not the file of one text. */
  isBlog: boolean;
  entries: FoundEntry[];
  hosts: readonly string[];
  skipped: readonly string[];
}

const IN_PACKAGES = /[\\/](?:node_modules|vendor)[\\/]/;
/** What a blog's program makes of its pictures. */
const MADE = /[\\/](?:node_modules|resources|public|_site|dist)[\\/]/;

/** Finds the texts of a blog in a folder. Throws a German sentence. */
export async function readFolder(folder: string): Promise<FoundSource> {
  const blog = findBlog(folder);
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const others = paths
    .filter((file) => basename(file) === '_config.yml' && dirname(file) !== blog?.root)
    .map(dirname);
  const isElsewhere = (file: string) => others.some((other) => file.startsWith(other + sep));
  const files = paths.filter(
    (file) => isBlogText(relative(folder, file).split(sep).join('/')) && !isElsewhere(file),
  );
  if (files.length === 0)
    throw new Error('In diesem Ordner liegen keine Texte (.md, .mdx, .html).');
  const skipped = others
    .filter((other) => !IN_PACKAGES.test(other))
    .map((other) => `${other}: eigenes Blog, nicht übernommen. Gib den Ordner selbst an`);
  const entries: FoundEntry[] = [];
  for (const file of files) {
    try {
      entries.push(await readEntry(file, blog));
    } catch (error) {
      skipped.push(
        `${file}: nicht übernommen. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const pages = findPages(entries, blog);
  skipped.push(
    ...[...pages].map(
      ({ label }) =>
        `${label}: Seite, kein Beitrag, nicht übernommen. Brauchst du sie, lege sie in content/pages an`,
    ),
  );
  const pictures = Map.groupBy(paths.filter(isPicture), (file) => basename(file));
  const texts = entries
    .filter((entry) => !pages.has(entry))
    .map((entry) => ({ ...entry, folders: [...entry.folders, folder], pictures }));
  const url =
    blog &&
    Object.entries(Object(blog.system.settings)).find(([key]) => /^(?:base)?url$/i.test(key));
  return { isBlog: true, entries: texts, hosts: [String(url?.[1] ?? '')], skipped };
}

/** Texts that stand by themselves: by their place, their type, or without a date among dated ones. */
function findPages(entries: readonly FoundEntry[], blog: Blog | undefined): Set<FoundEntry> {
  const all = entries.map((entry) => {
    const { fields, isDraft, isPage } = readForeignFields(entry.fields, createRemarks());
    const place = relative(blog?.root ?? '', entry.label)
      .split(sep)
      .join('/');
    const isDated =
      fields.publishedAt !== undefined || splitDatedName(entry.fileName).date !== undefined;
    return {
      entry,
      isDated,
      isPage: isPage || (blog !== undefined && isPagePlace(place, blog.system)),
      isUndated: !isDated && !isDraft && !place.includes('_drafts/'),
    };
  });
  const isDatedBlog =
    blog !== undefined && all.filter(({ isDated }) => isDated).length * 2 >= all.length;
  const pages = all.filter(({ isPage, isUndated }) => isPage || (isDatedBlog && isUndated));
  return new Set(pages.map(({ entry }) => entry));
}

function isPicture(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path) && !MADE.test(path);
}
