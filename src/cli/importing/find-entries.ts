import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { BlogEntry } from '../../lib/import/blogs/blog-entry.ts';
import { isBlogText, isPagePlace, placePath } from '../../lib/import/blogs/blog-system.ts';
import { readForeignFields } from '../../lib/import/blogs/foreign-fields.ts';
import { withAuthorNames } from '../../lib/import/blogs/name-matching.ts';
import { decodeText } from '../../lib/import/encoding.ts';
import { readGhost } from '../../lib/import/exports/read-ghost.ts';
import { readWordpress } from '../../lib/import/exports/read-wordpress.ts';
import { readHead, readMarkdown } from '../../lib/import/markdown/read-markdown.ts';
import { MAX_FILE, readSource } from '../../lib/import/read-source.ts';
import { createRemarks } from '../../lib/import/reading/remarks.ts';
import { type Blog, findBlog } from './find-blog.ts';

/** A text to import, and the folders that its pictures may be in, the nearest first. */
export interface FoundEntry extends Omit<BlogEntry, 'read'> {
  read(
    ...args: Parameters<BlogEntry['read']>
  ): ReturnType<BlogEntry['read']> | Promise<ReturnType<BlogEntry['read']>>;
  folders: readonly string[];
}

/** Everything at one path. */
export interface FoundSource {
  /** Whether it is a folder or an export, not the file of one text. */
  isBlog: boolean;
  entries: FoundEntry[];
  hosts: readonly string[];
  skipped: readonly string[];
}

/** Finds the texts of a file, an export or a folder. Throws a German sentence. */
export async function findEntries(path: string): Promise<FoundSource> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(
      `Die Datei gibt es nicht. Gesucht wurde in ${dirname(resolve(path))}. Ziehe sie ins Terminal, dann stimmt der Pfad.`,
    );
  if (found.isDirectory()) return findInFolder(path);
  if (!found.isFile()) throw new Error('Das ist keine gewöhnliche Datei.');
  if (found.size > MAX_FILE)
    throw new Error(`Die Datei ist größer als ${MAX_FILE / 1_000_000} MB. Teile den Text auf.`);
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === 'xml' || extension === 'json') {
    const read = extension === 'xml' ? readWordpress : readGhost;
    const { entries, ...rest } = read(decodeText(await readFile(path)).text, basename(path));
    const folders = [dirname(path)];
    return { ...rest, isBlog: true, entries: entries.map((entry) => ({ ...entry, folders })) };
  }
  const entry = await readEntry(path, findBlog(dirname(path)));
  return { isBlog: false, entries: [entry], hosts: [], skipped: [] };
}

async function findInFolder(folder: string): Promise<FoundSource> {
  const blog = findBlog(folder);
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => isBlogText(relative(folder, file).split(sep).join('/')))
    .toSorted();
  if (files.length === 0)
    throw new Error('In diesem Ordner liegen keine Texte (.md, .mdx, .html).');
  const skipped: string[] = [];
  const entries: FoundEntry[] = [];
  for (const file of files) {
    try {
      const entry = await readEntry(file, blog);
      const place = relative(blog?.root ?? folder, file)
        .split(sep)
        .join('/');
      const isPage =
        (blog !== undefined && isPagePlace(place, blog.system)) ||
        readForeignFields(entry.fields, createRemarks()).isPage;
      if (isPage)
        skipped.push(
          `${file}: Seite, kein Beitrag, nicht übernommen. Brauchst du sie, lege sie in content/pages an`,
        );
      else entries.push({ ...entry, folders: [...entry.folders, folder] });
    } catch (error) {
      skipped.push(
        `${file}: nicht übernommen. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  const url =
    blog &&
    Object.entries(Object(blog.system.settings)).find(([key]) => /^(?:base)?url$/i.test(key));
  return { isBlog: true, entries, hosts: [String(url?.[1] ?? '')], skipped };
}

async function readEntry(path: string, blog: Blog | undefined): Promise<FoundEntry> {
  const fileName = nameOf(path);
  const pictures =
    blog === undefined
      ? []
      : ['static', 'public', 'assets', 'src', '.'].map((name) => join(blog.root, name));
  const common = { label: path, fileName, folders: [dirname(path), ...pictures] };
  if (!/\.(?:md|mdx|markdown)$/i.test(path))
    return {
      ...common,
      fields: {},
      paths: [],
      read: async () => readSource(fileName, await readFile(path)),
    };
  const bytes = await readFile(path);
  const { text } = bytes.length === 0 ? { text: '' } : decodeText(bytes);
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
  return /^index\.\w+$/i.test(name)
    ? `${basename(dirname(resolve(path)))}${/\.\w+$/.exec(name)?.[0]}`
    : name;
}
