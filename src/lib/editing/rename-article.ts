import type { ContentFiles, LedgerFile, Library } from '../articles/library.ts';
import { readLibrary } from '../articles/library.ts';
import { updateLedgerAfterRename } from '../ledger/ledger-after-rename.ts';
import type { SourceFile } from '../source/validation.ts';
import { addAlias, updateReferences } from './article-references.ts';

/** Everything a new name of an article depends on. */
export interface Renaming {
  files: ContentFiles & { ledger: LedgerFile };
  library: Library;
  article: Library['articles'][number];
  to: string;
  /** Whether the article has an image folder of its name, which moves along. */
  hasFolder: boolean;
  /** Whether the former URL was public, and has to redirect. */
  wasPublished: boolean;
  now: Date;
}

/** The content after the renaming. */
export interface RenamedContent {
  /** Path of the renamed article. */
  target: string;
  /** Files whose text changes, the article included, under their former paths. */
  changed: SourceFile[];
  /** Paths of the files in which links were updated. */
  updated: string[];
  ledger: string;
}

/**
 * The article's new path, the texts of all files that change, and the ledger. Throws a German
 * sentence where the former name cannot be added to the frontmatter.
 */
export function renameArticle(renaming: Renaming): RenamedContent {
  const { files, article, to, wasPublished } = renaming;
  const { site, tags, authors, articles, pages } = files;
  const before = [site, tags, ...authors, ...articles, ...pages];
  const linked = updateLinks(before, renaming);
  const after = linked.map((file) =>
    wasPublished && file.path === article.path ? withFormerName(file, article.slug, to) : file,
  );
  const target = article.path.replace(/[^/]+(?=\.mdx?$)/, () => to);
  const isChanged = ({ text }: SourceFile, index: number) => text !== before[index]?.text;
  return {
    target,
    changed: after.filter(isChanged),
    updated: linked.filter(isChanged).map(({ path }) => (path === article.path ? target : path)),
    ledger: updateLedger(renaming, target, after),
  };
}

function updateLinks(texts: readonly SourceFile[], renaming: Renaming): SourceFile[] {
  const { files, article, to, hasFolder } = renaming;
  const imageFolder = article.path.replace(/\.mdx?$/, '/');
  const images = [...(hasFolder ? files.paths : [])]
    .filter((path) => path.startsWith(imageFolder))
    .map((path) => path.slice(imageFolder.length));
  return texts.map(({ path, text }) => {
    const isBeside = folderOf(path) === folderOf(article.path);
    const move = { from: article.slug, to, images, isBeside };
    return { path, text: updateReferences(path, text, move) };
  });
}

function withFormerName({ path, text }: SourceFile, former: string, to: string): SourceFile {
  const redirecting = addAlias(text, former, to);
  if (redirecting === undefined)
    throw new Error(
      `In ${path} lässt sich der alte Name nicht nachtragen. Schreibe jedes Feld der Angaben in eine eigene Zeile, ohne { } um alle.`,
    );
  return { path, text: redirecting };
}

/** Updated links are no change that readers would have to be told of. */
function updateLedger(renaming: Renaming, target: string, texts: readonly SourceFile[]): string {
  const { files, library, article, to, now } = renaming;
  const articles = texts
    .filter(({ path }) => folderOf(path) === folderOf(article.path))
    .map((file) => (file.path === article.path ? { ...file, path: target } : file));
  const after = readLibrary({ ...files, articles }, now).library;
  return updateLedgerAfterRename(files.ledger, library, after, { from: article.slug, to });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
