import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeShowcase } from '../showcase/write-showcase.ts';
import { buildSite, NOW } from '../sites.ts';
import type { Host } from './hosts.ts';
import { SECRET, SECRET_TEXT } from './site-files.ts';

const FOLDER = resolve('.cache/hosting');

/** The showcase, built for a host. */
export interface BuiltSite {
  site: string;
  /** What the build wrote beside the site, for a server of one's own. */
  fragments: string;
  /** The variables of the build. */
  variables: Record<string, string>;
}

/** Where the showcase for a host is built; hosts with the same settings share a site. */
export function locateSite({ server, basePath }: Host): BuiltSite {
  const name = basePath === '/' ? server : `${server}-base`;
  return {
    site: join(FOLDER, name, 'dist'),
    fragments: join(FOLDER, name, 'dist-server'),
    variables: {
      CONTENT_DIR: join(FOLDER, name, 'content'),
      BASE_PATH: basePath,
      SITE_URL: 'https://magazin.test',
      BUILD_NOW: NOW,
    },
  };
}

/** Builds the showcase once for each setting; one after the other, since they share caches. */
export async function buildForHosts(hosts: readonly Host[], project: string): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  const byFolder = new Map(hosts.map((host) => [locateSite(host).site, host]));
  for (const [site, host] of byFolder) {
    const { variables } = locateSite(host);
    await writeContent(variables.CONTENT_DIR ?? '', host.server);
    const { code, output } = await buildSite(site, variables, project);
    if (code !== 0) throw new Error(`The site for ${host.name} does not build:\n${output}`);
    await writeFile(join(site, '..', SECRET), SECRET_TEXT);
  }
}

async function writeContent(folder: string, server: string): Promise<void> {
  await writeShowcase(folder);
  const path = join(folder, 'site.yaml');
  const settings = await readFile(path, 'utf8');
  await writeFile(path, settings.replace('hosting:\n', `hosting:\n  server: ${server}\n`));
}
