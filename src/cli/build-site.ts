import { resolve } from 'node:path';
import { environment } from '../environment.ts';
import { checkContent } from '../lib/check/check-content.ts';
import { formatProblem } from '../lib/problem.ts';
import { readContent } from './read-content.ts';

/**
 * Builds the site into a folder. Content with errors is not built: each error is printed, and
 * the result is false.
 */
export async function buildSite(outDir: string): Promise<boolean> {
  const problems = checkContent(await readContent(environment.contentDir), environment.now, {
    hasSiteUrl: environment.siteUrl !== undefined,
  });
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error('Nichts gebaut. Behebe die Fehler und versuche es noch einmal.');
    return false;
  }
  // Loaded after the check: both read site.yaml, and the check explains its faults better.
  const [{ build }, { site }] = await Promise.all([import('astro'), import('../site.ts')]);
  await build({ root: '.', outDir: resolve(outDir), logLevel: 'error' });
  const kind = site.isPreview
    ? 'Vorschau (ohne SITE_URL, nicht für Suchmaschinen)'
    : `Ausgabe für ${site.origin}`;
  console.log(`${kind} in ${outDir}/`);
  return true;
}
