import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
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

/** Where texts come from and who will see them. */
export interface TextOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
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
  renderer: ReturnType<LoaderContext['config']['markdown']['processor']['createRenderer']>;
}

/**
 * The articles or pages of the content folder. A file is parsed and rendered again only when its
 * digest has changed. A build leaves out articles that are not public: Astro would publish their
 * images.
 */
export function loadTexts(folder: TextFolder, options: TextOptions): Loader {
  const base = join(options.contentDir, folder);
  return loadEntries(folder, base, (context) => {
    const reading: Reading = {
      ...options,
      folder,
      context,
      recipe: context.generateDigest(readRecipe(options.contentDir)),
      renderer: context.config.markdown.processor.createRenderer({ syntaxHighlight: false }),
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
  const ingredients = [recipe, ...images].join('\0');
  const entries: StoredEntry[] = [];
  for (const path of paths) {
    try {
      const entry = await readText(path, ingredients, reading);
      if (isShown(entry, reading)) entries.push(entry);
    } catch (error) {
      // In the preview one unreadable file must not hide all others.
      if (!isPreview) throw error;
      context.logger.error(`${path}: ${error}`);
    }
  }
  return entries;
}

/** The entry of a file, taken from the store if neither the file nor the ingredients changed. */
async function readText(path: string, ingredients: string, reading: Reading): Promise<StoredEntry> {
  const { store, generateDigest, parseData } = reading.context;
  const text = readFileSync(path, 'utf8');
  const digest = generateDigest([ingredients, path, text].join('\0'));
  const id = slugify(slugOf(path)) || slugOf(path);
  const known = store.get(id);
  if (known?.digest === digest) return known;
  const { frontmatter, body, problems } = reading.isPreview
    ? readForPreview({ path, text }, reading.folder, existsSync)
    : parseForBuild(text);
  return {
    id,
    filePath: path,
    data: await parseData({ id, data: frontmatter, filePath: resolve(path) }),
    body,
    // Without a digest a stand-in is checked again each time.
    ...(problems.length === 0 && { digest }),
    ...(path.endsWith('.mdx')
      ? { deferredRender: true }
      : await renderMarkdown(path, body, frontmatter, reading)),
  };
}

/** The check has refused whatever is wrong by now. */
function parseForBuild(text: string): TextContent {
  const { frontmatter, body } = parseArticle(text);
  // The schema of the collection decides whether it is more than unknown.
  const data = frontmatter.data as Record<string, unknown>;
  return { frontmatter: data, body, problems: [] };
}

async function renderMarkdown(
  path: string,
  body: string,
  frontmatter: Record<string, unknown>,
  { renderer }: Reading,
): Promise<Pick<StoredEntry, 'rendered' | 'assetImports'>> {
  const fileURL = pathToFileURL(path);
  const { code, metadata } = await (await renderer).render(body, { frontmatter, fileURL });
  const { headings, localImagePaths, remoteImagePaths } = metadata;
  const imagePaths = [...localImagePaths, ...remoteImagePaths];
  return { rendered: { html: code, metadata: { headings, imagePaths } }, assetImports: imagePaths };
}

function isShown({ data }: StoredEntry, { folder, isPreview, now }: Reading): boolean {
  // What the store holds of an article has passed the schema of articles.
  return (
    isPreview ||
    folder === 'pages' ||
    isPublic(data as Pick<ArticleData, 'draft' | 'publishedAt'>, now)
  );
}

/** The code, packages and word lists that turn texts into entries. */
function readRecipe(contentDir: string): string {
  const own = globSync(['package-lock.json', 'src/{lib,loaders,markdown,schema}/**/*.ts']);
  const lists = ['src/assets/silbentrennung.txt', join(contentDir, 'silbentrennung.txt')];
  return [...own.toSorted(), ...lists.filter(existsSync)]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\0');
}
