import { cp, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { explainError } from '../explain-error.ts';

/** Beside the pages, for whatever starts the next build. */
export const NEXT_DUE_FILE = 'naechste-veroeffentlichung.txt';

/** Entries that identify a folder as the output of an earlier build, even of an interrupted one. */
const MARKERS = [NEXT_DUE_FILE, '_astro'];
/** Astro keeps it too when it empties a folder. */
const KEPT = '.git';

/**
 * Throws a German sentence for a folder that holds anything but an earlier output, which the build
 * would delete: `--out .` is the whole project.
 */
export async function assertBuildable(outDir: string, contentDir: string): Promise<void> {
  const containsSources = [process.cwd(), contentDir].some((folder) => isInside(folder, outDir));
  if (containsSources || isInside(outDir, contentDir))
    throw new Error(
      `In den Ordner „${outDir}“ lässt sich nicht bauen: Der Bau leert ihn vorher, und die Inhalte oder das Projekt gingen verloren. Nenne einen eigenen, etwa --out dist.`,
    );
  const names = await readdir(outDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.some((name) => MARKERS.includes(name)))
    throw new Error(
      `Der Ordner „${outDir}“ enthält anderes als eine frühere Ausgabe; der Bau würde es löschen. Leere ihn selbst, oder nenne einen neuen.`,
    );
}

/**
 * Builds into a folder. For one outside the project, where the build would not find its packages,
 * the output is built inside and copied. If that build fails, the earlier output stays; if the copy
 * fails, the new output stays in the project, and the error says where.
 */
export async function buildInto(
  outDir: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(outDir);
  if (isInside(target, process.cwd())) return build(target);
  const staging = resolve(`.cache/build-${process.pid}`);
  try {
    await build(staging);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  await replaceContent(target, staging).catch((error: unknown) => {
    throw new Error(
      `${explainError(error, outDir)} Die fertige Ausgabe liegt in ${relative('', staging)}; kopiere sie von dort.`,
    );
  });
  await rm(staging, { recursive: true, force: true });
}

/**
 * Copies all files, then removes what the source does not hold. The folder itself stays: it may be
 * a link, a mount point, or the only place with write permission.
 */
async function replaceContent(target: string, source: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const folder = await realpath(target);
  await cp(source, folder, { recursive: true });
  const current = new Set(await readdir(source, { recursive: true }));
  const outdated = (await readdir(folder, { recursive: true })).filter(
    (path) => !current.has(path) && path.split(sep)[0] !== KEPT,
  );
  for (const path of outdated) await rm(join(folder, path), { recursive: true, force: true });
}

function isInside(path: string, folder: string): boolean {
  const inner = relative(resolve(folder), resolve(path));
  return !isAbsolute(inner) && !/^\.\.(?:[/\\]|$)/.test(inner);
}
