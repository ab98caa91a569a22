import { type CollectionEntry, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest } from '../cache/digest.ts';
import type { FileCache } from '../cache/file-cache.ts';
import { openTexts, type RenderedText } from '../cache/rendered-texts.ts';
import { renderTextPictures } from '../images/text-pictures.ts';
import type { CreditedPicture } from '../lib/articles/picture-credits.ts';
import { extractPlainText } from '../lib/articles/running-text.ts';

type TextEntry = CollectionEntry<'articles' | 'pages'>;

/** Opened at first use: by then the loaders have written them. */
const caches = new Map<TextEntry['collection'], FileCache>();

/** The text of an entry, ready to be placed in a page, with its headings. */
export async function renderText(entry: TextEntry) {
  const { html, headings, imagePaths } = await readRendered(entry);
  if (html === undefined) return render(entry);
  const { pictures } = entry.data;
  const shown = await renderTextPictures(html, (path) => pictures[imagePaths.indexOf(path)]);
  return render({ ...entry, rendered: { html: shown, metadata: { headings, imagePaths: [] } } });
}

/** The running text of an entry, without markup. */
export async function getPlainText(entry: TextEntry): Promise<string> {
  if (import.meta.env.DEV) return extractPlainText(entry.body ?? '');
  return (await readText(entry)).plainText;
}

/**
 * A digest of everything that a text is made from: its file, and the images it refers to. Those of
 * compiled MDX are left to Astro.
 */
export async function digestText({ digest: file, filePath = '', rendered }: TextEntry) {
  const paths = rendered?.metadata?.imagePaths ?? [];
  const images = paths.map((path) => readFile(join(dirname(filePath), path)));
  return digest(String(file), ...(await Promise.all(images)));
}

/** The pictures of a text that have a credit. */
export function creditedPicturesOf({ rendered }: TextEntry): CreditedPicture[] {
  const pictures = rendered?.metadata?.creditedPictures;
  return Array.isArray(pictures) ? pictures : [];
}

type Rendered = Pick<RenderedText, 'html' | 'headings' | 'imagePaths'>;

/** In the preview, Astro's store holds what is not compiled. */
async function readRendered(entry: TextEntry): Promise<Rendered> {
  if (!import.meta.env.DEV) return readText(entry);
  const { html, metadata } = entry.rendered ?? {};
  // As our loader has written it.
  const stored = metadata as Pick<RenderedText, 'headings' | 'imagePaths'> | undefined;
  const { headings = [], imagePaths = [] } = stored ?? {};
  return { headings, imagePaths, ...(html !== undefined && html !== '' && { html }) };
}

async function readText({ id, collection, digest: file }: TextEntry): Promise<RenderedText> {
  const cache = caches.get(collection) ?? openTexts(collection);
  caches.set(collection, cache);
  const content = await cache.read(String(file));
  if (content === undefined)
    throw new Error(
      `Der Text „${id}“ ist während des Baus aus .cache/ verschwunden. Baue noch einmal.`,
    );
  return JSON.parse(content.toString());
}
