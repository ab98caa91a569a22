import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFiles, LedgerFile, UnreadFile } from '../../lib/articles/library.ts';
import type { SourceFile } from '../../lib/source/validation.ts';
import { explainError } from '../explain-error.ts';

const FOLDER = 'Das ist ein Ordner, der wie ein Text heißt. Benenne ihn um, ohne Endung.';
const NO_FILE =
  'Das ist keine Datei, sondern eine Verknüpfung oder Ähnliches. Lege den Text selbst hierher.';

/** The project's folder of files that are served as they are. */
const PUBLIC = 'public';

/** Where recording remembers published articles, inside the content folder. */
const LEDGER_FILE = '.ledger';

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
  const unread: UnreadFile[] = entries
    .filter(
      (entry) => !entry.isFile() && isText(relative(folder, join(entry.parentPath, entry.name))),
    )
    .map((entry) => ({
      path: shown(join(entry.parentPath, entry.name)),
      reason: entry.isDirectory() ? FOLDER : NO_FILE,
    }));
  const read = async (path: string): Promise<SourceFile> => ({
    path: shown(path),
    text: await readFile(path, 'utf8'),
  });
  const readOrReport = async (path: string): Promise<SourceFile[]> => {
    try {
      return [await read(path)];
    } catch (error) {
      unread.push({ path: shown(path), reason: explainError(error) });
      return [];
    }
  };
  const list = async (name: string) => {
    const own = paths
      .filter((path) => isText(relative(folder, path)) && dirname(path) === join(folder, name))
      .toSorted();
    return (await Promise.all(own.map(readOrReport))).flat();
  };
  const need = (name: string) =>
    read(join(folder, name)).catch(() => {
      throw new Error(`Im Inhaltsordner fehlt ${name}: ${join(folder, name)}`);
    });
  const seriesPath = join(folder, 'series.yaml');
  const hyphenationPath = join(folder, 'silbentrennung.txt');
  const [site, tags, series, hyphenation, authors, articles, pages] = await Promise.all([
    need('site.yaml'),
    need('tags.yaml'),
    paths.includes(seriesPath) ? read(seriesPath) : undefined,
    paths.includes(hyphenationPath) ? read(hyphenationPath) : undefined,
    list('authors'),
    list('articles'),
    list('pages'),
  ]);
  const ledger = {
    path: shown(join(folder, LEDGER_FILE)),
    text: await readIfPresent(join(folder, LEDGER_FILE)),
    digest: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32),
  };
  const known = new Set(paths.map(shown));
  const publicFiles = await listPublicFiles();
  return {
    site,
    tags,
    series,
    hyphenation,
    authors,
    articles,
    pages,
    ledger,
    paths: known,
    publicFiles,
    unread,
  };
}

/** Addresses of what the publisher serves beside the pages. */
async function listPublicFiles(): Promise<Set<string>> {
  const entries = await readdir(PUBLIC, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(
        (entry) => `/${relative(PUBLIC, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      ),
  );
}

async function readIfPresent(path: string): Promise<string> {
  const isMissing = (error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return '';
    throw error;
  });
}

/** Whether a path below the content folder is that of an article, a page or an author. */
function isText(path: string): boolean {
  const [folder, name, ...deeper] = path.split(sep);
  const ending = { articles: /\.mdx?$/, pages: /\.mdx?$/, authors: /\.yaml$/ }[folder ?? ''];
  return deeper.length === 0 && name !== undefined && ending?.test(name) === true;
}
