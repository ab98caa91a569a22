import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { dirname, relative } from 'node:path';

/** What can be done and undone. */
export interface Step {
  run: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

/** Writes a new file with the rights given, whatever the system takes off those of new files. */
export function writeNew(path: string, content: string | Uint8Array, mode?: number): Step {
  // A write that fails leaves the beginning of the file behind.
  const undo = () => rm(path, { force: true });
  const run = async () => {
    try {
      await writeFile(path, content, { flag: 'wx' });
      if (mode !== undefined) await chmod(path, mode & 0o7777);
    } catch (error) {
      await undo();
      throw error;
    }
  };
  return { run, undo };
}

/** Gives a file a second name, or copies it where the disk knows no second names. */
export function keepBeside(path: string, aside: string): Step {
  return {
    run: () => link(path, aside).catch(() => copyFile(path, aside)),
    undo: () => rm(aside, { force: true }),
  };
}

/** Puts a file in the place of another at once; undone from the copy that was kept aside. */
export function replaceBy(draft: string, path: string, aside: string): Step {
  return { run: () => rename(draft, path), undo: () => rename(aside, path) };
}

export function moveToVacant(path: string, to: string): Step {
  const run = async () => {
    await requireVacant(to);
    await rename(path, to);
  };
  return { run, undo: () => rename(to, path) };
}

/** Makes a folder with those above it; undone, only what is still empty goes. */
export function makeFolder(path: string): Step {
  let made: string | undefined;
  const run = async () => {
    made = await mkdir(path, { recursive: true });
  };
  const undo = async () => {
    for (let folder = path; made?.length && folder.length >= made.length; folder = dirname(folder))
      await rmdir(folder).catch(() => {});
  };
  return { run, undo };
}

/** Throws a German sentence where something stands, even a link that leads nowhere. */
export async function requireVacant(path: string): Promise<void> {
  if (await isThere(path))
    throw new Error(`Das gibt es schon; nichts wird überschrieben: ${relative('', path)}.`);
}

/** Whether something stands at a path; throws where the disk does not let us look. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
