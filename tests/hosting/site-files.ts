import { globSync } from 'node:fs';

/** A file beside each site, which no server may hand out. */
export const SECRET = 'geheim.txt';
export const SECRET_TEXT = 'Dies geht niemanden etwas an.';

/** The first file of a site that matches; throws if there is none. A plain path is returned as it is. */
export function findFile(site: string, pattern: string): string {
  if (!pattern.includes('*')) return pattern;
  const [file] = globSync(pattern, { cwd: site }).toSorted();
  if (file === undefined) throw new Error(`${site} holds no ${pattern}.`);
  return file;
}
