import { dirname, extname, join, resolve } from 'node:path';
import type { LedgerFile } from '../lib/articles/library.ts';
import { type ContentFiles, type Library, readLibrary } from '../lib/articles/library.ts';
import { addAlias, mendReferences } from '../lib/editing/rename.ts';
import { carryRecording } from '../lib/ledger/mended-ledger.ts';
import type { Change } from './apply-changes.ts';

type Article = Library['articles'][number];

/** All that a new name of an article depends on. */
export interface Renaming {
  files: ContentFiles & { ledger: LedgerFile };
  library: Library;
  article: Article;
  to: string;
  /** Whether a folder of the article's name lies beside it, and moves along. */
  hasFolder: boolean;
  /** Whether the former address was published, and has to lead on. */
  isKnown: boolean;
  now: Date;
}

/** What renaming changes on the disk, and in how many files links were mended. */
interface RenamingPlan {
  changes: Change[];
  mendedFiles: number;
}

/** A file as it was read, and as it is to be written. */
interface MendedFile {
  path: string;
  text: string;
  mended: string;
}

/** Plans the article's new file, its folder, the links of all others, and the recording. */
export function planRenaming(renaming: Renaming): RenamingPlan {
  const { article, files, to, hasFolder, isKnown } = renaming;
  const { path, slug } = article;
  const place = dirname(resolve(path));
  const texts = mendAll(renaming);
  const changed = texts.filter(({ text, mended }) => text !== mended);
  const target = join(dirname(path), to + extname(path)).replaceAll('\\', '/');
  const renamed = textOf(article, texts, isKnown ? to : undefined);
  const others = changed.filter((file) => file.path !== path);
  const ledger = recordAfter(renaming, [
    ...texts.filter((file) => file.path !== path),
    { path: target, text: '', mended: renamed },
  ]);
  return {
    changes: [
      { kind: 'create', path: resolve(target), content: renamed, like: resolve(path) },
      ...others.map(
        (file): Change => ({ kind: 'replace', path: resolve(file.path), content: file.mended }),
      ),
      ...(ledger === files.ledger.text
        ? []
        : [{ kind: 'replace', path: resolve(files.ledger.path), content: ledger } as const]),
      ...(hasFolder
        ? [{ kind: 'move', path: join(place, slug), to: join(place, to) } as const]
        : []),
      { kind: 'remove', path: resolve(path) },
    ],
    mendedFiles: changed.length,
  };
}

function mendAll({ files, article, to, hasFolder }: Renaming): MendedFile[] {
  const { site, tags, authors, articles, pages } = files;
  const folder = article.path.replace(/\.mdx?$/, '/');
  const images = hasFolder ? filesBelow(folder, files.paths) : [];
  return [site, tags, ...authors, ...articles, ...pages].map(({ path, text }) => {
    const isBeside = dirname(path) === dirname(article.path);
    const move = { from: article.slug, to, images, isBeside };
    return { path, text, mended: mendReferences(path, text, move) };
  });
}

function filesBelow(folder: string, paths: ReadonlySet<string>): string[] {
  return [...paths]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
}

/** The article's text under its new name; where that is given, the former one leads on to it. */
function textOf({ path, slug }: Article, texts: readonly MendedFile[], to?: string): string {
  const mended = texts.find((file) => file.path === path)?.mended;
  const text = mended === undefined || to === undefined ? mended : addAlias(mended, slug, to);
  if (text === undefined)
    throw new Error(
      `In ${path} lässt sich der alte Name nicht nachtragen. Schreibe jedes Feld der Angaben in eine eigene Zeile, ohne { } um alle.`,
    );
  return text;
}

/** The ledger afterwards: mended links are no change that readers would have to be told of. */
function recordAfter(renaming: Renaming, texts: readonly MendedFile[]): string {
  const { files, library, article, to, now } = renaming;
  const folder = dirname(article.path);
  const articles = texts
    .filter(({ path }) => dirname(path) === folder)
    .map(({ path, mended }) => ({ path, text: mended }));
  const after = readLibrary({ ...files, articles }, now).library;
  return carryRecording(files.ledger, library, after, { from: article.slug, to });
}
