import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFiles, LedgerFile, UnreadFile } from '../../lib/articles/library.ts';
import type { SourceFile } from '../../lib/source/validation.ts';
import { explainError } from '../explain-error.ts';
import { readPublishedLedger } from './published-ledger.ts';

const FOLDER = 'Das ist ein Ordner, der wie ein Text heißt. Benenne ihn um, ohne Endung.';
const NO_FILE =
  'Das ist keine Datei, sondern eine Verknüpfung oder Ähnliches. Lege den Text selbst hierher.';

/** The project's folder of files that are served as they are. */
const PUBLIC = 'public';

/** Where `record` remembers published articles, inside the content folder. */
const LEDGER_FILE = '.ledger';

/**
 * Reads the content folder. Paths are given as an editor would type them, from the working
 * directory. Throws a German sentence when the folder, `site.yaml` or `tags.yaml` is missing.
 */
export async function readContent(folder: string): Promise<ContentFiles & { ledger: LedgerFile }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(
      `Den Inhaltsordner ${folder} gibt es nicht. Er steht in CONTENT_DIR oder heißt „content“.`,
    );
  });
  // Beside each file a Mac puts its own notes, with the same ending.
  const entries = found.filter(({ name }) => !name.startsWith('._'));
  const pathOf = ({ parentPath, name }: (typeof entries)[number]) => join(parentPath, name);
  const paths = entries.filter((entry) => entry.isFile()).map(pathOf);
  const unread: UnreadFile[] = entries
    .filter((entry) => !entry.isFile() && isText(relative(folder, pathOf(entry))))
    .map((entry) => ({
      path: shownPath(pathOf(entry)),
      reason: entry.isDirectory() ? FOLDER : NO_FILE,
    }));
  const readOrReport = async (path: string): Promise<SourceFile[]> => {
    try {
      return [await read(path)];
    } catch (error) {
      unread.push({ path: shownPath(path), reason: explainError(error) });
      return [];
    }
  };
  const readAll = async (own: string[]) =>
    (await Promise.all(own.toSorted().map(readOrReport))).flat();
  const list = (name: string) =>
    readAll(
      paths.filter(
        (path) => isText(relative(folder, path)) && dirname(path) === join(folder, name),
      ),
    );
  const required = (name: string) =>
    read(join(folder, name)).catch(() => {
      throw new Error(`Im Inhaltsordner fehlt ${name}: ${join(folder, name)}`);
    });
  const optional = async (name: string) =>
    paths.includes(join(folder, name)) ? read(join(folder, name)) : undefined;
  return {
    site: await required('site.yaml'),
    tags: await required('tags.yaml'),
    series: await optional('series.yaml'),
    synonyms: await optional('synonyme.yaml'),
    hyphenation: await optional('silbentrennung.txt'),
    words: await optional('woerter.txt'),
    houseStyle: await optional('hausstil.yaml'),
    authors: await list('authors'),
    articles: await list('articles'),
    pages: await list('pages'),
    ledger: await readLedger(join(folder, LEDGER_FILE)),
    versions: await readAll(listVersions(paths, join(folder, `${LEDGER_FILE}.d`))),
    paths: new Set(paths.map(shownPath)),
    publicFiles: await listPublicFiles(),
    unread,
  };
}

/** A path from the working directory, with slashes. */
function shownPath(path: string): string {
  return (relative('', path) || path).split(sep).join('/');
}

/** Reads synchronously, which takes a fraction of the time for many small files. */
async function read(path: string): Promise<SourceFile> {
  return { path: shownPath(path), text: readFileSync(path, 'utf8') };
}

/** An empty one where nothing has been recorded yet. */
async function readLedger(path: string): Promise<LedgerFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const digest = (wording: string) =>
    createHash('sha256').update(wording).digest('hex').slice(0, 32);
  const published = text === '' ? undefined : readPublishedLedger(dirname(path), text);
  return { path: shownPath(path), text, digest, published };
}

/** The wordings of articles that have several: the others are shown nowhere. */
function listVersions(paths: readonly string[], base: string): string[] {
  const own = paths.filter((path) => path.startsWith(base + sep) && path.endsWith('.txt'));
  return [...Map.groupBy(own, dirname).values()].filter(({ length }) => length > 1).flat();
}

/** URL paths of what the publisher serves beside the pages. */
async function listPublicFiles(): Promise<Set<string>> {
  const entries = await readdir(PUBLIC, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(PUBLIC, join(parentPath, name)));
  return new Set(paths.map((path) => `/${path.split(sep).join('/')}`));
}

/** Whether a path below the content folder is that of an article, a page or an author. */
function isText(path: string): boolean {
  const [folder, name, ...deeper] = path.split(sep);
  const extension = { articles: /\.mdx?$/, pages: /\.mdx?$/, authors: /\.yaml$/ }[folder ?? ''];
  return deeper.length === 0 && name !== undefined && extension?.test(name) === true;
}
