import { TITLE } from '../../schema/limits.ts';
import { readArticleFile, readPageFile } from '../articles/text-document.ts';
import { findMissingImages } from '../check/pictures/images.ts';
import { checkFilms, checkVideos, findVideoUses } from '../check/pictures/videos.ts';
import { checkComponents } from '../check/text/component-use.ts';
import { checkHeadingIds } from '../check/text/headings.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/validation.ts';

/** The folder of a text, which decides what its frontmatter must hold. */
export type TextFolder = 'articles' | 'pages';

/** A text as the preview shows it. */
export interface TextContent {
  frontmatter: Record<string, unknown>;
  /** Below as many empty lines as the frontmatter has: a rule in its first line is a rule. */
  body: string;
  /** What keeps the text itself from being shown; then the other fields are those of a stand-in. */
  problems: Problem[];
}

/** Files whose presence decides whether a text that refers to them can be shown. */
export const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?)$/i;

/**
 * Reads a text for the preview. Where it cannot be shown, a list of its errors stands in: the
 * frontmatter or the MDX cannot be parsed, components, images or videos do not exist, or a heading
 * gets no id. All other problems are left to the check.
 */
export function readForPreview(
  file: SourceFile,
  folder: TextFolder,
  hasFile: (path: string) => boolean,
): TextContent {
  const { document, problems: unparsed } =
    folder === 'articles' ? readArticleFile(file, new Date(0)) : readPageFile(file);
  const problems = [
    ...unparsed,
    ...checkComponents(document),
    ...checkHeadingIds(document),
    ...findMissingImages(document, hasFile),
    ...checkVideos(document).filter(({ severity }) => severity === 'error'),
    ...checkFilms(document.path, findVideoUses(document), hasFile),
  ].toSorted((left, right) => left.line - right.line || left.column - right.column);
  if (problems.length > 0)
    return {
      frontmatter: writeFields(document.slug, folder),
      body: writeBody(problems),
      problems,
    };
  // It has passed its schema, which asks for an object.
  const frontmatter = document.frontmatter.data as Record<string, unknown>;
  return { frontmatter, body: document.body, problems };
}

/** The frontmatter of a stand-in. */
function writeFields(slug: string, folder: TextFolder): Record<string, unknown> {
  const fields = {
    title: `Noch nicht zu sehen: ${slug}`.slice(0, TITLE.max),
    description: 'Das lässt sich so nicht anzeigen. Unter dem Titel steht, was zu tun ist.',
  };
  return folder === 'pages' ? fields : { ...fields, authors: ['unbekannt'], tags: [], draft: true };
}

/** The body of a stand-in, valid both as Markdown and as MDX: all errors. */
function writeBody(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, column, message }) => `- **Zeile ${line}, Spalte ${column}:** ${toMarkdown(message)}`,
  );
  return [...lines, '', 'Sobald die Datei gespeichert ist, wird sie neu gelesen.', ''].join('\n');
}

/** A sentence in which only code in backticks counts as markup. */
function toMarkdown(message: string): string {
  return message
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\*_[\]{}<>#~|&]/g, '\\$&')))
    .join('')
    .replace(/\s+/g, ' ');
}
