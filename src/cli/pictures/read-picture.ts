import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pictureSlug, proposeCover } from '../../lib/editing/picture-report.ts';
import type { Change } from '../content/apply-changes.ts';
import { type PreparedPicture, preparePicture } from './prepare-picture.ts';

/** More than any picture has. */
const MOST_BYTES = 500_000_000;

/** Reads a picture and makes it ready for an article. Throws a German sentence that names it. */
export async function readPicture(path: string): Promise<PreparedPicture> {
  const found = await stat(path);
  if (found.isDirectory())
    throw new Error(
      `${path} ist ein Ordner. Nenne die Bilder einzeln, etwa ${join(path, '*.jpg')}`,
    );
  if (found.size === 0) throw new Error(`${path} ist leer. Kopiere das Bild noch einmal hierher.`);
  if (found.size > MOST_BYTES)
    throw new Error(`${path} hat mehr als 500 MB; so groß ist kein Bild für eine Website.`);
  return preparePicture(path, await readFile(path)).catch((error: Error) => {
    throw new Error(`${path} ${error.message}.`);
  });
}

/**
 * The cover of a new article: the file in `folder`, that of the article's pictures, and what the
 * frontmatter says of it.
 */
export async function readCover(path: string, folder: string) {
  const { bytes, extension, rights } = await readPicture(path);
  const name = `${pictureSlug(basename(path))}.${extension}`;
  const file: Change = { kind: 'create', path: join(folder, name), content: bytes };
  return { file, field: proposeCover(`./${basename(folder)}/${name}`, rights) };
}
