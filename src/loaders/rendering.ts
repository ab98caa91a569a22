import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { digest, digestFiles } from '../cache/digest.ts';
import type { RenderedText } from '../cache/rendered-texts.ts';
import { listCitedSources } from '../lib/articles/citations.ts';
import { listCreditedPictures } from '../lib/articles/picture-credits.ts';
import { countWords, extractPlainText } from '../lib/articles/running-text.ts';
import { listVideoFiles } from '../lib/embeds/found-videos.ts';
import { isMarkdown, writeAsMdx } from './mdx-html.ts';

/** A text without its frontmatter, and what the frontmatter holds. */
export interface TextSource {
  path: string;
  body: string;
  frontmatter: Record<string, unknown>;
}

type Processor = AstroConfig['markdown']['processor'];

/**
 * A function that renders texts. Those with components are left to Vite, which makes a module of
 * each; so is all MDX in the preview, where Vite compiles a text only when it is asked for.
 */
export function createRender(processor: Processor, isPreview: boolean) {
  const renderer = processor.createRenderer({ syntaxHighlight: false });
  return async ({ path, body, frontmatter }: TextSource): Promise<RenderedText> => {
    const text = {
      plainText: extractPlainText(body),
      wordCount: countWords(body),
      citedSources: listCitedSources(body),
      creditedPictures: listCreditedPictures(body),
      videoFiles: listVideoFiles(body),
    };
    const isMdx = path.endsWith('.mdx');
    const left = { ...text, headings: [], imagePaths: [] };
    if (isMdx && (isPreview || !isMarkdown(body))) return left;
    const fileURL = pathToFileURL(path);
    const { code, metadata } = await (await renderer).render(body, { frontmatter, fileURL });
    const { headings, localImagePaths, remoteImagePaths } = metadata;
    const html = isMdx ? writeAsMdx(code) : code;
    if (html === undefined) return left;
    return { ...text, html, headings, imagePaths: [...localImagePaths, ...remoteImagePaths] };
  };
}

/** Digest of the code, packages and word lists that turn texts into entries. */
export function digestRecipe(contentDir: string): string {
  const own = join(contentDir, 'silbentrennung.txt');
  return digest(
    digestFiles(
      ...['package-lock.json', 'src/{lib,loaders,markdown,schema}/**/*.ts'],
      'src/assets/silbentrennung.txt',
    ),
    existsSync(own) ? readFileSync(own) : '',
  );
}
