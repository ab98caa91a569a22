import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Astro keeps it too when it empties a folder. */
export const KEPT = '.git';

/**
 * Gives a folder the content of another by renaming, or by copying where that is impossible, as on
 * another file system. All happens in one go: no signal is handled in between.
 */
export async function exchangeContent(target: string, source: string): Promise<void> {
  const folder = await openFolder(target);
  const former = `${source}-former`;
  const done: [from: string, to: string][] = [];
  const moveAll = (from: string, to: string) => {
    for (const name of readdirSync(from).filter((entry) => entry !== KEPT)) {
      renameSync(join(from, name), join(to, name));
      done.push([join(from, name), join(to, name)]);
    }
  };
  rmSync(former, { recursive: true, force: true });
  mkdirSync(former);
  try {
    moveAll(folder, former);
    moveAll(source, folder);
  } catch {
    for (const [from, to] of done.toReversed()) renameSync(to, from);
    await copyContent(folder, source);
  }
  rmSync(former, { recursive: true, force: true });
}

/** Copies all files, then removes what the source does not hold. */
export async function copyContent(target: string, source: string): Promise<void> {
  const folder = await openFolder(target);
  await cp(source, folder, { recursive: true });
  const current = new Set(await readdir(source, { recursive: true }));
  const outdated = (await readdir(folder, { recursive: true })).filter(
    (path) => !current.has(path) && path.split(sep)[0] !== KEPT,
  );
  for (const path of outdated) await rm(join(folder, path), { recursive: true, force: true });
}

/**
 * The folder itself stays: it may be a link, a mount point, or the only place with write
 * permission.
 */
async function openFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return realpath(path);
}
