import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRET, SECRET_TEXT } from '../site-files.ts';

/** What a server is to serve, and where. */
export interface Job {
  /** The built files. */
  site: string;
  /** What the build wrote beside them for a server of one's own. */
  fragments: string;
  basePath: string;
  port: number;
  /** An empty folder of its own. */
  scratch: string;
  /** The copy of the program that has built the site, and its variables. */
  project: string;
  variables: Record<string, string>;
}

/** Copies the site into a web space, below its base path, with a secret beside; returns its root. */
export async function upload({ site, basePath, scratch }: Job): Promise<string> {
  const root = join(scratch, 'www');
  await cp(site, join(root, basePath), { recursive: true });
  await writeFile(join(scratch, SECRET), SECRET_TEXT);
  return root;
}
