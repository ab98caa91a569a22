import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { CACHE_DIR } from '../../cache/folder.ts';
import { explainError } from '../explain-error.ts';
import { hostFolderOf, NEXT_DUE_FILE } from './host-folder.ts';
import { copyContent, exchangeContent, KEPT } from './replace-content.ts';

/** Entries that identify a folder as the output of an earlier build, even of an interrupted one. */
const MARKERS = ['_astro', NEXT_DUE_FILE];

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Exit code of a program that Ctrl + C has ended. */
const INTERRUPTED = 130;
const LAST_WRITES_MS = 300;

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
  for (const folder of [outDir, hostFolderOf(outDir)]) await assertReplaceable(folder);
}

async function assertReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.some((name) => MARKERS.includes(name)))
    throw new Error(
      `Der Ordner „${folder}“ enthält anderes als eine frühere Ausgabe; der Bau würde es löschen. Leere ihn selbst, oder nenne einen neuen.`,
    );
}

/**
 * Builds in a folder of its own, which then takes the place of the earlier output; what is not for
 * readers goes to a second one. If the build fails or is interrupted, the earlier output stays; if
 * the replacement fails, the new output stays in the project, and the error says where.
 */
export async function buildInto(
  outDir: string,
  build: (folder: string, hostFolder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(outDir);
  // The same for each build: Astro makes pages again when a path in their code has changed.
  const staging = resolve('.cache', `build-${basename(CACHE_DIR)}`);
  const hostStaging = hostFolderOf(staging);
  const remove = () => {
    for (const folder of [staging, hostStaging]) rmSync(folder, { recursive: true, force: true });
  };
  const replace = isInside(target, process.cwd()) ? exchangeContent : copyContent;
  let isComplete = false;
  const stop = onInterrupt(() => {
    // What has begun to replace the earlier output must not stop halfway.
    if (isComplete) return;
    // Meanwhile the threads of the bundler finish the files that they are writing.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_WRITES_MS);
    remove();
    process.exit(INTERRUPTED);
  });
  try {
    remove();
    await build(staging, hostStaging);
    isComplete = true;
    const replaceBoth = async () => {
      if (existsSync(hostStaging)) await replace(hostFolderOf(target), hostStaging);
      await replace(target, staging);
    };
    await replaceBoth().catch((error: unknown) => {
      throw new Error(
        `${explainError(error, outDir)} Die fertige Ausgabe liegt in ${relative('', staging)}; kopiere sie von dort.`,
      );
    });
    remove();
  } catch (error) {
    if (!isComplete) remove();
    throw error;
  } finally {
    stop();
  }
}

/** Bytes of all files of an output, without those that are no part of it. */
export function sizeOf(outDir: string): number {
  return readdirSync(outDir)
    .filter((name) => name !== KEPT)
    .flatMap((name) => {
      const path = join(outDir, name);
      if (statSync(path).isFile()) return [path];
      return readdirSync(path, { recursive: true }).map((file) => join(path, String(file)));
    })
    .map((path) => statSync(path))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

/** Calls back on signals that end a build; returns a function that restores their effect. */
function onInterrupt(callback: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, callback);
  return () => {
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}

function isInside(path: string, folder: string): boolean {
  const inner = relative(resolve(folder), resolve(path));
  return !isAbsolute(inner) && !/^\.\.(?:[/\\]|$)/.test(inner);
}
