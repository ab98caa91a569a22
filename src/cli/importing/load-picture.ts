import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { decodePath } from '../../lib/values/url-parts.ts';

/** Size limit for a picture, in bytes. */
const MAX_PICTURE = 30_000_000;

/** The pictures of a blog: their paths by file name. */
export type PictureIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a picture by the path in the text, from the first of these folders that holds it or a part
 * of the path at its end; never one from elsewhere on the disk. Themes put pictures where only they
 * know: the blog's only picture of that name is it as well.
 */
export async function loadPicture(
  folders: readonly string[],
  path: string,
  pictures: PictureIndex = new Map(),
): Promise<Uint8Array | undefined> {
  const local = decodePath(path.replace(/^(?:https?:)?\/\/.*?\//i, '').split(/[?#]/)[0] ?? '');
  const parts = local.split('/').filter((part) => part !== '' && part !== '.');
  // Blogs name a picture from the root of their website, which is some folder here.
  const ends = parts[0] === '..' ? [parts] : parts.map((_, index) => parts.slice(index));
  const [whole = '', ...shorter] = ends
    .map((end) => end.join('/'))
    // WordPress names what it has scaled down by its size.
    .flatMap((name) => [name, name.replace(/-\d+x\d+(?=\.)/, '')]);
  const below = parts.filter((part) => part !== '..').join('/');
  for (const folder of folders)
    for (const name of new Set([whole, below, ...shorter])) {
      const bytes = await readBelow(folder, name);
      if (bytes !== undefined) return bytes;
    }
  const named = pictures.get(basename(local)) ?? [];
  const [own = ''] = folders;
  const likely = [
    named.filter((file) => file.endsWith(sep + parts.join(sep))),
    named.filter((file) => basename(dirname(file)) === basename(own)),
    named,
  ].find(({ length }) => length === 1);
  const [found] = likely ?? [];
  return found === undefined ? undefined : await readBelow(dirname(found), basename(found));
}

async function readBelow(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, name));
    const found = await stat(file);
    const isOwn = file.startsWith(root + sep) && found.isFile() && found.size <= MAX_PICTURE;
    return isOwn ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
