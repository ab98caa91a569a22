import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digest } from '../cache/digest.ts';
import type { FileCache } from '../cache/file-cache.ts';
import { openTexts, type RenderedText } from '../cache/rendered-texts.ts';
import { findDuplicateSlugs, slugOf } from '../lib/articles/file-names.ts';
import { isPublic } from '../lib/articles/publication.ts';
import {
  IMAGE_FILE,
  readForPreview,
  type TextContent,
  type TextFolder,
} from '../lib/editing/stand-in.ts';
import { parseArticle } from '../lib/source/frontmatter.ts';
import { formatProblem } from '../lib/source/problem.ts';
import { slugify } from '../lib/values/slug.ts';
import type { ArticleData } from '../schema/article.ts';
import { loadEntries, projectPath, type StoredEntry } from './load-entries.ts';
import { createRender, digestRecipe, type TextSource } from './rendering.ts';

/** Where texts come from and who will see them. */
export interface TextOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Where a build keeps the texts. */
  cacheDir: string;
  now: Date;
  /** The editors' preview shows what is not public, and errors in place of a text. */
  isPreview: boolean;
}

/** What reading a text takes, prepared once for all of them. */
interface Reading extends TextOptions {
  folder: TextFolder;
  context: LoaderContext;
  /** Digest of everything besides the text that its entry is made from. */
  recipe: string;
  render: (source: TextSource) => Promise<RenderedText>;
}

/**
 * The articles or pages of the content folder. A file is parsed and rendered again only when its
 * digest has changed. A build leaves out articles that are not public: Astro would publish their
 * images. It keeps the texts themselves in a cache of files: Astro's store is bundled as a whole.
 */
export function loadTexts(folder: TextFolder, options: TextOptions): Loader {
  const base = join(options.contentDir, folder);
  return loadEntries(folder, base, (context) => {
    const reading: Reading = {
      ...options,
      folder,
      context,
      recipe: digestRecipe(options.contentDir),
      render: createRender(context.config.markdown.processor, options.isPreview),
    };
    return () => readTexts(base, reading);
  });
}

async function readTexts(base: string, reading: Reading): Promise<StoredEntry[]> {
  const { isPreview, recipe, context } = reading;
  const list = (pattern: string) => globSync(pattern, { cwd: base }).toSorted();
  const paths = list('*.{md,mdx}').map((name) => projectPath(join(base, name)));
  for (const problem of findDuplicateSlugs(paths.map((path) => ({ path }))))
    context.logger.warn(formatProblem(problem));
  // In the preview a text gives way to a stand-in while one of its images is missing.
  const images = isPreview ? list('**').filter((name) => IMAGE_FILE.test(name)) : [];
  const ingredients = digest(recipe, ...images);
  const texts = isPreview ? undefined : openTexts(reading.folder, reading.cacheDir);
  const entries: StoredEntry[] = [];
  for (const path of paths) {
    try {
      const entry = await readText(path, ingredients, reading, texts);
      if (entry !== undefined && isShown(entry, reading)) entries.push(entry);
    } catch (error) {
      // In the preview one unreadable file must not hide all others.
      if (!isPreview) throw error;
      context.logger.error(`${path}: ${error}`);
    }
  }
  await texts?.save();
  return entries;
}

/**
 * The entry of a file, taken from the store if neither the file nor the ingredients changed;
 * undefined for a draft in a build.
 */
async function readText(
  path: string,
  ingredients: string,
  { isPreview, folder, context, render }: Reading,
  texts: FileCache | undefined,
): Promise<StoredEntry | undefined> {
  const text = readFileSync(path, 'utf8');
  const key = digest(ingredients, path, text);
  const id = slugify(slugOf(path)) || slugOf(path);
  const known = context.store.get(id);
  const kept = await texts?.read(key);
  if (known?.digest === key && (isPreview || kept !== undefined)) return known;
  const { frontmatter, body, problems } = isPreview
    ? readForPreview({ path, text }, folder, existsSync)
    : parseForBuild(text);
  // A draft may be broken, and stops nobody.
  if (!isPreview && frontmatter.draft === true) return undefined;
  const made: RenderedText =
    kept === undefined ? await render({ path, body, frontmatter }) : JSON.parse(kept.toString());
  const data = { ...frontmatter, pictures: made.imagePaths };
  if (kept === undefined) await texts?.add(key, Buffer.from(JSON.stringify(made)));
  return {
    id,
    filePath: path,
    data: await context.parseData({ id, data, filePath: resolve(path) }),
    // Without a digest a stand-in is checked again each time.
    ...(problems.length === 0 && { digest: key }),
    ...(isPreview && { body }),
    ...describeText(made, isPreview),
  };
}

/** What the store holds of a text; in a build neither the HTML nor what only pages need. */
function describeText(text: RenderedText, isPreview: boolean) {
  const { html, headings, imagePaths, wordCount, citedSources, creditedPictures, videoFiles } =
    text;
  const kept = { imagePaths, wordCount, citedSources, creditedPictures, videoFiles };
  const rendered = isPreview
    ? { html: html ?? '', metadata: { ...kept, headings } }
    : { html: '', metadata: kept };
  return { deferredRender: html === undefined, assetImports: imagePaths, rendered };
}

/** The check has refused whatever is wrong by now. */
function parseForBuild(text: string): TextContent {
  const { frontmatter, body } = parseArticle(text);
  // The schema of the collection decides whether it is more than unknown.
  const data = frontmatter.data as Record<string, unknown>;
  return { frontmatter: data, body, problems: [] };
}

function isShown({ data }: StoredEntry, { folder, isPreview, now }: Reading): boolean {
  // What the store holds of an article has passed the schema of articles.
  return (
    isPreview ||
    folder === 'pages' ||
    isPublic(data as Pick<ArticleData, 'draft' | 'publishedAt'>, now)
  );
}
