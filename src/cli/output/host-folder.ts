import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeLimits, makeHostFiles, PRECOMPRESSED } from '../../lib/site/hosting/host-files.ts';
import { describeHosting, type HostedSite, type Hosting } from '../../lib/site/hosting/hosting.ts';
import { TAKEN_NAMES } from '../../lib/site/routes.ts';
import type { HostServer } from '../../schema/site.ts';
import { compressTexts } from './compress-texts.ts';

/** The moment at which the next build is due. */
export const NEXT_DUE_FILE = 'naechste-veroeffentlichung.txt';
/** The description that the files of all servers are written from. */
const DESCRIPTION = 'hosting.json';

/** Folder beside an output for what is not for readers: `dist` → `dist-server`. */
export function hostFolderOf(outDir: string): string {
  return `${resolve(outDir)}-server`;
}

/** Writes the configuration for a server; returns German sentences on what it will not take. */
export async function writeHostFiles(
  folder: string,
  hostFolder: string,
  { server, ...site }: Omit<HostedSite, 'sections'> & { server: HostServer | undefined },
): Promise<string[]> {
  const hosting = describeHosting({ ...site, sections: listSections(folder, site) });
  const { inside, beside } = makeHostFiles(hosting, server);
  await mkdir(hostFolder, { recursive: true });
  await writeAll(hostFolder, { ...beside, [DESCRIPTION]: JSON.stringify(hosting) });
  if (PRECOMPRESSED.has(server)) await compressTexts(folder);
  await writeAll(folder, inside);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return describeLimits(hosting, server, files.filter((entry) => entry.isFile()).length);
}

/** How the site in a folder is to be served. */
export function readHosting(outDir: string): Hosting | undefined {
  const path = join(hostFolderOf(outDir), DESCRIPTION);
  // Written above, by this version of the program or by one before it.
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Hosting) : undefined;
}

/** Without the folders of old paths alone: each would need a rule of its own. */
function listSections(
  folder: string,
  { basePath, redirects }: Pick<HostedSite, 'basePath' | 'redirects'>,
): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const former = new Set(redirects.map(({ from }) => from.slice(basePath.length).split('/')[0]));
  return entries
    .filter(({ name }) => !former.has(name) || TAKEN_NAMES.has(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== '404.html')
    .map((name) => (name === 'index.html' ? '' : name))
    .toSorted();
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
