import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { environment } from '../environment.ts';
import {
  describeChanges,
  describeRights,
  pictureSlug,
  writePictureBlocks,
} from '../lib/editing/picture-report.ts';
import { nearest } from '../lib/values/nearest.ts';
import { type Command, parseOptions } from './command-line.ts';
import { applyChanges, pathExists } from './content/apply-changes.ts';
import { readExistingContent } from './content/existing-content.ts';
import { explainError } from './explain-error.ts';
import type { PreparedPicture } from './pictures/prepare-picture.ts';
import { readPicture } from './pictures/read-picture.ts';

const USAGE = `So geht es:
npm run image -- foto.jpg …               legt neben jedes Bild eines, das für die Website bereit ist
npm run image -- foto.jpg --article=name  legt es in den Bilderordner des Beitrags
npm run image -- foto.jpg --replace       ersetzt das Bild selbst`;

/** Where the result goes. */
interface Destination {
  /** The folder of pictures of an article. */
  article: string | undefined;
  isReplaced: boolean;
}

/**
 * `npm run image -- foto.jpg`: makes pictures ready for an article and proposes what to write. The
 * originals stay, unless they are to be replaced. A picture that fails does not keep others from it.
 */
export const run: Command = async (args) => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    options: { article: { type: 'string' }, replace: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { article, replace: isReplaced } = values;
  if (positionals.length === 0) throw new Error(`Nenne mindestens ein Bild.\n${USAGE}`);
  if (isReplaced && article !== undefined)
    throw new Error(`--article und --replace gehen nicht zusammen.\n${USAGE}`);
  if (article !== undefined) await assertArticle(article);
  const results: boolean[] = [];
  for (const path of positionals) results.push(await prepare(path, { article, isReplaced }));
  return results.includes(false) ? 1 : 0;
};

/** Resolves to false where it said why it cannot. */
async function prepare(path: string, destination: Destination): Promise<boolean> {
  try {
    const picture = await readPicture(path);
    const target = await write(path, picture, destination);
    const folder = destination.article === undefined ? '.' : `./${destination.article}`;
    const lines = [
      target === path ? path : `${path} → ${target}`,
      describeChanges(picture.changes),
      describeRights(picture.rights),
    ].filter((line) => line !== undefined);
    const blocks = writePictureBlocks(`${folder}/${basename(target)}`, picture.rights);
    console.log(`${lines.join('\n')}\n\n${blocks}`);
    return true;
  } catch (error) {
    console.error(`${explainError(error, path)}\n`);
    return false;
  }
}

/** Writes the picture where it belongs and returns its path, that of the original if it serves. */
async function write(
  path: string,
  { bytes, extension, isKept }: PreparedPicture,
  { article, isReplaced }: Destination,
): Promise<string> {
  const own = basename(path);
  const isSameFormat = new RegExp(`\\.${extension.replace('jpg', 'jpe?g')}$`, 'i').test(own);
  if (isReplaced) {
    if (!isSameFormat)
      throw new Error(
        `${path} wird ein .${extension} und kann darum nicht unter seinem Namen bleiben. Lass --replace weg, und verbessere den Namen im Beitrag.`,
      );
    if (!isKept) await applyChanges([{ kind: 'replace', path: resolve(path), content: bytes }]);
    return path;
  }
  const slug = pictureSlug(own);
  const folder =
    article === undefined
      ? dirname(path)
      : relative('', join(environment.contentDir, 'articles', article));
  const target = join(folder, `${slug}.${extension}`);
  if (await isSameFile(path, target)) {
    if (isKept) return path;
    return create(join(folder, `${slug}-web.${extension}`), bytes);
  }
  return create(target, bytes);
}

async function create(path: string, content: Uint8Array): Promise<string> {
  await applyChanges([{ kind: 'create', path: resolve(path), content }]);
  return path;
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  if (!(await pathExists(other))) return false;
  return (await realpath(path)) === (await realpath(other));
}

async function assertArticle(slug: string): Promise<void> {
  const { library } = await readExistingContent();
  const slugs = library.articles.map((article) => article.slug);
  if (slugs.includes(slug)) return;
  const guess = nearest(slug, slugs);
  throw new Error(
    `Einen Beitrag „${slug}“ gibt es nicht.${guess === undefined ? '' : ` Meinst du „${guess}“?`}`,
  );
}
