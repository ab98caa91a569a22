import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { decodeText } from '../../lib/import/encoding.ts';
import { readGhost } from '../../lib/import/exports/read-ghost.ts';
import { readWordpress } from '../../lib/import/exports/read-wordpress.ts';
import { MAX_FILE } from '../../lib/import/read-source.ts';
import { findBlog } from './find-blog.ts';
import { readEntry } from './read-entry.ts';
import { type FoundSource, readFolder } from './read-folder.ts';

/** Finds the texts of a file, an export or a folder. Throws a German sentence. */
export async function findEntries(path: string): Promise<FoundSource> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(
      `Die Datei gibt es nicht. Gesucht wurde in ${dirname(resolve(path))}. Ziehe sie ins Terminal, dann stimmt der Pfad.`,
    );
  if (found.isDirectory()) return readFolder(path);
  if (!found.isFile()) throw new Error('Das ist keine gewöhnliche Datei.');
  if (found.size > MAX_FILE)
    throw new Error(`Die Datei ist größer als ${MAX_FILE / 1_000_000} MB. Teile den Text auf.`);
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === 'xml' || extension === 'json') {
    const read = extension === 'xml' ? readWordpress : readGhost;
    const { entries, ...rest } = read(decodeText(await readFile(path)).text, basename(path));
    const folders = [dirname(path)];
    return { ...rest, isBlog: true, entries: entries.map((entry) => ({ ...entry, folders })) };
  }
  const entry = await readEntry(path, findBlog(dirname(path)));
  return { isBlog: false, entries: [entry], hosts: [], skipped: [] };
}
