import { cp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import process from 'node:process';

/** By these a folder is known as the output of an earlier build. */
const MARKS = ['index.html', '404.html', '_astro'];

/**
 * Refuses a folder that the build would have to empty of something else than an earlier output,
 * with a German sentence: `--out .` means the whole project.
 */
export async function requireOutput(outDir: string, contentDir: string): Promise<void> {
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
 * build would not find its packages from there; where it fails, the earlier output stays.
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
    await rm(target, { recursive: true, force: true });
    await cp(workshop, target, { recursive: true });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}
