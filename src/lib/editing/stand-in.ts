import { readArticleFile, readPageFile } from '../articles/text-document.ts';
import { findMissingImages } from '../check/pictures/images.ts';
import { checkComponents } from '../check/text/components.ts';
import { checkHeadingAddresses } from '../check/text/headings.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/validation.ts';

/** The folder of a text, which says what its frontmatter must hold. */
export type TextFolder = 'articles' | 'pages';

/** In characters, as the schema has it. */
const LONGEST_TEASER = 220;

/**
 * What keeps a text from being shown in the preview: its frontmatter or its MDX cannot be read, it
 * names components that do not exist or images that are not there, or a heading gets no address.
 * All else is shown, and named by the check.
 */
export function findPreviewFaults(
  file: SourceFile,
  folder: TextFolder,
  hasFile: (path: string) => boolean,
): Problem[] {
  const { document, problems } =
    folder === 'articles' ? readArticleFile(file, new Date(0)) : readPageFile(file);
  return [
    ...problems,
    ...checkComponents(document),
    ...checkHeadingAddresses(document),
    ...findMissingImages(document, hasFile),
  ].toSorted((left, right) => left.line - right.line || left.column - right.column);
}

/** The fields that stand in for those of a text that cannot be shown; its first fault leads. */
export function standInFor(
  slug: string,
  folder: TextFolder,
  { line, message }: Problem,
): Record<string, unknown> {
  const fault = `Das lässt sich so nicht anzeigen. Zeile ${line}: ${message.replace(/\s+/g, ' ')}`;
  const fields = {
    title: `Noch nicht zu sehen: ${slug}`.slice(0, 110),
    description: fault.length > LONGEST_TEASER ? `${fault.slice(0, LONGEST_TEASER - 1)}…` : fault,
  };
  return folder === 'pages' ? fields : { ...fields, authors: ['unbekannt'], tags: [], draft: true };
}

/** The text that stands in for one that cannot be shown: what is wrong with it, in MDX and Markdown. */
export function writeStandIn(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, column, message }) => `- **Zeile ${line}, Spalte ${column}:** ${toMarkdown(message)}`,
  );
  return [...lines, '', 'Sobald die Datei gespeichert ist, wird sie neu gelesen.', ''].join('\n');
}

/** A sentence with its code in backticks, in which nothing else counts as markup. */
function toMarkdown(message: string): string {
  return message
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\*_[\]{}<>#~|&]/g, '\\$&')))
    .join('')
    .replace(/\s+/g, ' ');
}
