import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../lib/check/document.ts';
import type { ContentFiles } from '../lib/check/library.ts';
import type { LedgerFile } from '../lib/ledger.ts';

/** Where recording remembers published articles, inside the content folder. */
export const LEDGER_FILE = '.ledger';

/**
 * Reads the content folder for the check. Paths are given as an editor would type them, from the
 * working directory. Throws a German sentence when the folder or one of its two lists is missing.
 */
export async function readContent(folder: string): Promise<ContentFiles & { ledger: LedgerFile }> {
  const shown = (path: string) => (relative('', path) || path).split(sep).join('/');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(
      `Den Inhaltsordner ${folder} gibt es nicht. Er steht in CONTENT_DIR oder heißt „content“.`,
    );
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = async (path: string): Promise<SourceFile> => ({
    path: shown(path),
    text: await readFile(path, 'utf8'),
  });
  const list = (name: string, ending: RegExp) =>
    Promise.all(
      paths
        .filter((path) => isDirectlyIn(join(folder, name), path) && ending.test(path))
        .toSorted()
        .map(read),
    );
  const need = (name: string) =>
    read(join(folder, name)).catch(() => {
      throw new Error(`Im Inhaltsordner fehlt ${name}: ${join(folder, name)}`);
    });
  const seriesPath = join(folder, 'series.yaml');
  const [site, tags, series, authors, articles, pages] = await Promise.all([
    need('site.yaml'),
    need('tags.yaml'),
    paths.includes(seriesPath) ? read(seriesPath) : undefined,
    list('authors', /\.yaml$/),
    list('articles', /\.mdx?$/),
    list('pages', /\.mdx?$/),
  ]);
  const ledger = {
    path: shown(join(folder, LEDGER_FILE)),
    text: await readIfPresent(join(folder, LEDGER_FILE)),
    digest: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32),
  };
  const known = new Set(paths.map(shown));
  return { site, tags, series, authors, articles, pages, ledger, paths: known };
}

async function readIfPresent(path: string): Promise<string> {
  const isMissing = (error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
}

function isDirectlyIn(folder: string, path: string): boolean {
  return path.startsWith(folder + sep) && !path.slice(folder.length + 1).includes(sep);
}
