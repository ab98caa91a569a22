import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { BlogEntry } from '../../lib/import/blogs/blog-entry.ts';
import { placePath } from '../../lib/import/blogs/blog-system.ts';
import { readForeignFields } from '../../lib/import/blogs/foreign-fields.ts';
import { withAuthorNames } from '../../lib/import/blogs/name-matching.ts';
import { decodeText } from '../../lib/import/encoding.ts';
import { readHead, readMarkdown } from '../../lib/import/markdown/read-markdown.ts';
import { readSource } from '../../lib/import/read-source.ts';
import { createRemarks } from '../../lib/import/reading/remarks.ts';
import type { Blog } from './find-blog.ts';
import type { PictureIndex } from './load-picture.ts';

/** A text to import, and the folders that its pictures may be in, the nearest first. */
export interface FoundEntry extends Omit<BlogEntry, 'read'> {
  read(
    ...args: Parameters<BlogEntry['read']>
  ): ReturnType<BlogEntry['read']> | Promise<ReturnType<BlogEntry['read']>>;
  folders: readonly string[];
  /** All pictures of its blog. */
  pictures?: PictureIndex;
}

/** A text in a file of its own. */
export async function readEntry(path: string, blog: Blog | undefined): Promise<FoundEntry> {
  const fileName = nameOf(path);
  const pictures =
    blog === undefined
      ? []
      : ['static', 'public', 'assets', 'src', ''].map((name) => join(blog.root, name));
  const common = { label: path, fileName, folders: [dirname(path), ...pictures] };
  if (!/\.(?:md|mdx|markdown)$/i.test(path))
    return {
      ...common,
      fields: {},
      paths: [],
      read: async () => readSource(fileName, await readFile(path)),
    };
  const { text } = decodeText(await readFile(path));
  const withNames = (own: Readonly<Record<string, unknown>>) =>
    blog === undefined ? own : withAuthorNames(own, blog.authors);
  const fields = withNames(readHead(text, createRemarks()).fields);
  const place = blog && relative(blog.root, resolve(path)).split(sep).join('/');
  const { publishedAt, tags, title } = readForeignFields(fields, createRemarks()).fields;
  const old =
    blog &&
    place &&
    placePath(place, blog.system, {
      date: publishedAt === undefined ? undefined : String(publishedAt),
      categories: [fields.categories ?? fields.category ?? []].flat().map(String),
      title: String(title ?? tags ?? ''),
    });
  return {
    ...common,
    fields,
    paths: old ? [old] : [],
    read: async (resolveLink) => {
      const reading = await readSource(fileName, await readFile(path), (source) =>
        readMarkdown(source, {
          resolveLink,
          settings: blog?.system.settings,
          isMdx: path.endsWith('.mdx'),
        }),
      );
      return { ...reading, frontmatter: withNames(reading.frontmatter ?? {}) };
    },
  };
}

/** The name of a file; that of its folder for `titel/index.md`. */
function nameOf(path: string): string {
  const name = basename(path).normalize('NFC');
  const [, extension] = /^index(\.\w+)$/i.exec(name) ?? [];
  return extension === undefined ? name : basename(dirname(resolve(path))) + extension;
}
