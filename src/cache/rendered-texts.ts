import type { CreditedPicture } from '../lib/articles/picture-credits.ts';
import { type FileCache, openFileCache } from './file-cache.ts';
import { CACHE_DIR } from './folder.ts';

/** A text as pages need it. */
export interface RenderedText {
  /** Undefined for a text with components, which Vite compiles. */
  html?: string;
  headings: { depth: number; slug: string; text: string }[];
  /** The images in it, as the text refers to them. */
  imagePaths: string[];
  /** The running text, without markup. */
  plainText: string;
  wordCount: number;
  /** Ids of the sources that it names. */
  citedSources: string[];
  /** Its pictures that have a credit. */
  creditedPictures: CreditedPicture[];
  /** What its videos load. */
  videoFiles: string[];
}

/** The cache of a folder of texts: each is kept as a `RenderedText` under the digest of its entry. */
export function openTexts(folder: 'articles' | 'pages', cacheDir = CACHE_DIR): FileCache {
  return openFileCache(`texts-${folder}`, '2', cacheDir);
}
