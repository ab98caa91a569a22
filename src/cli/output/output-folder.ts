import { cp, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { explainError } from '../explain-error.ts';

/** Beside the pages, for whoever builds at the right moment. */
export const NEXT_DUE_FILE = 'naechste-veroeffentlichung.txt';

/** By these a folder is known as the output of an earlier build, even of one that was stopped. */
const MARKS = [NEXT_DUE_FILE, '_astro'];
/** The build within the project leaves it alone too. */
const KEPT = '.git';

/**
 * Refuses a folder that the build would have to empty of something else than an earlier output,
 * with a German sentence: `--out .` means the whole project.
 */
export async function assertBuildable(outDir: string, contentDir: string): Promise<void> {
  const holds = [process.cwd(), contentDir].some((folder) => isInside(folder, outDir));
  if (holds || isInside(outDir, contentDir))
    throw new Error(
      `In den Ordner „${outDir}“ lässt sich nicht bauen: Der Bau leert ihn vorher, und die Inhalte oder das Projekt gingen verloren. Nenne einen eigenen, etwa --out dist.`,
    );
  const names = await readdir(outDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.some((name) => MARKS.includes(name)))
    throw new Error(
      `Der Ordner „${outDir}“ enthält anderes als eine frühere Ausgabe; der Bau würde es löschen. Leere ihn selbst, oder nenne einen neuen.`,
    );
}

/**
 * Builds into a folder. One outside the project gets a copy of what is built inside, since the
 * build would not find its packages from there. Where the build fails, the earlier output stays;
 * where the copy fails, the new one stays in the project, and the error says where.
 */
export async function buildInto(
  outDir: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(outDir);
  if (isInside(target, process.cwd())) return build(target);
  const workshop = resolve(`.cache/build-${process.pid}`);
  try {
    await build(workshop);
  } catch (error) {
    await rm(workshop, { recursive: true, force: true });
    throw error;
  }
  await replaceContent(target, workshop).catch((error: unknown) => {
    throw new Error(
      `${explainError(error, outDir)} Die fertige Ausgabe liegt in ${relative('', workshop)}; kopiere sie von dort.`,
    );
  });
  await rm(workshop, { recursive: true, force: true });
}

/**
 * Copies all files first and removes after that what the copy does not hold: the folder itself
 * stays, which may be a link, a mounted disk or the only one with the right to write to it.
 */
async function replaceContent(target: string, source: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const place = await realpath(target);
  await cp(source, place, { recursive: true });
  const fresh = new Set(await readdir(source, { recursive: true }));
  const former = (await readdir(place, { recursive: true })).filter(
    (path) => !fresh.has(path) && path.split(sep)[0] !== KEPT,
  );
  for (const path of former) await rm(join(place, path), { recursive: true, force: true });
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
