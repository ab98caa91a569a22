import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { startCards } from '../cards/card-files.ts';
import { environment } from '../environment.ts';
import { stampBuild } from '../integrations/dev-refresh.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import { securePages } from '../integrations/secure-pages.ts';
import type { Library } from '../lib/articles/library.ts';
import {
  findScheduled,
  formatScheduled,
  nextDue,
  type ScheduledArticle,
} from '../lib/articles/publication.ts';
import { checkImprint } from '../lib/check/publisher/imprint.ts';
import { declareTdm } from '../lib/law/tdm.ts';
import { listCards } from '../lib/site/card-list.ts';
import { listRedirects } from '../lib/site/redirects.ts';
import { formatProblem } from '../lib/source/problem.ts';
import { parseYamlFile } from '../lib/source/validation.ts';
import { formatCount, type Noun } from '../lib/values/counts.ts';
import { checkFolder } from './check-folder.ts';
import { type Command, parseOptions } from './command-line.ts';
import { readContent } from './content/read-content.ts';
import { astroProgress } from './output/astro-progress.ts';
import { flattenFormerPages } from './output/former-pages.ts';
import { NEXT_DUE_FILE, writeHostFiles } from './output/host-folder.ts';
import { assertBuildable, buildInto, sizeOf } from './output/output-folder.ts';
import { createProgress, type Progress } from './output/progress.ts';

const USAGE = 'So geht es: npm run build [-- --out dist]';
const FIELD: Noun = { one: 'Angabe', other: 'Angaben' };
const ROOT_FILES =
  'robots.txt, _headers, _redirects und .well-known/ gelten nur an der Wurzel des Servers: Lege sie dort ab, nicht unter BASE_PATH.';

/** `npm run build`: checks the content, then builds the site. `--out` names another folder. */
export const run: Command = async (args) => {
  const options = { out: { type: 'string', default: 'dist' } } as const;
  const { values } = parseOptions(args, { usage: USAGE, options });
  return (await buildSite(values.out)) ? 0 : 1;
};

/**
 * Builds the site into a folder. Content with errors is not built: each error is printed, and
 * the result is false.
 */
export async function buildSite(outDir: string): Promise<boolean> {
  await assertBuildable(outDir, environment.contentDir);
  const progress = createProgress(process.stdout);
  try {
    return await checkAndBuild(outDir, progress);
  } finally {
    progress.stop();
  }
}

async function checkAndBuild(outDir: string, progress: Progress): Promise<boolean> {
  const checking = progress.start('Prüfung');
  const files = await readContent(environment.contentDir);
  const { library, problems } = await checkFolder(files);
  checking.end();
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error('Nichts gebaut. Behebe die Fehler und versuche es noch einmal.');
    return false;
  }
  // Astro would take it for `import.meta.env.DEV`, and the site would show drafts.
  delete process.env.DEV;
  // Loaded after the check: both read site.yaml, and the check explains its errors better.
  const [{ build }, { site }] = await Promise.all([import('astro'), import('../site.ts')]);
  const scheduled = findScheduled(library.articles, environment.now);
  const { hyphenation } = site;
  const drawing = progress.start('Bildkarten');
  const cards = startCards({ cards: listCards(library, site), hyphenation }, drawing);
  const redirects = listRedirects(listPublic(library.articles), site.urls);
  const limits: string[] = [];
  await buildInto(outDir, async (folder, hostFolder) => {
    const integrations = [astroProgress(progress)];
    const config = { root: '.', outDir: folder, logLevel: 'error', integrations } as const;
    await build(config).finally(stampBuild);
    flattenFormerPages(folder, redirects, environment.basePath);
    const indexing = progress.start('Suche');
    const indexed = writeSearchIndex(folder, environment.basePath).finally(indexing.end);
    // Awaited below; a build that fails by itself has its own error to tell.
    indexed.catch(() => {});
    const policy = securePages(folder);
    await cards.linkInto(folder);
    await indexed;
    const hosted = {
      server: site.hosting.server,
      basePath: environment.basePath,
      origin: site.origin,
      redirects,
      policy,
      reservation: declareTdm(site.tdm, environment.basePath)?.headers ?? [],
    };
    limits.push(...(await writeHostFiles(folder, hostFolder, hosted)));
    await writeNextDue(hostFolder, scheduled);
  }).finally(cards.stop);
  console.log(progress.summarize(sizeOf(outDir)));
  const kind = site.isPreview
    ? 'Vorschau (ohne SITE_URL, nicht für Suchmaschinen)'
    : `Ausgabe für ${site.origin}`;
  console.log(`${kind} in ${outDir}/`);
  for (const limit of limits) console.warn(limit);
  printScheduled(scheduled);
  const gaps = site.isPreview ? checkImprint(parseYamlFile(files.site)).length : 0;
  if (gaps > 0) {
    console.log(
      `Vor einer Veröffentlichung: ${formatCount(gaps, FIELD)} in site.yaml auszufüllen. Alle zeigt SITE_URL=https://… npm run check`,
    );
  }
  if (environment.basePath !== '/') console.log(ROOT_FILES);
  return true;
}

/**
 * Writes the moment at which a new build is due as one line of ISO 8601; the file is empty when
 * nothing is scheduled. It names no article.
 */
async function writeNextDue(folder: string, scheduled: readonly ScheduledArticle[]): Promise<void> {
  const due = nextDue(scheduled);
  await writeFile(join(folder, NEXT_DUE_FILE), due === undefined ? '' : `${due}\n`);
}

function listPublic(articles: Library['articles']) {
  return articles.flatMap(({ slug, data, isPublic }) =>
    data !== undefined && isPublic ? [{ slug, ...data }] : [],
  );
}

function printScheduled(scheduled: readonly ScheduledArticle[]): void {
  for (const article of scheduled) console.log(formatScheduled(article));
  const due = nextDue(scheduled);
  if (due !== undefined) console.log(`Nächster Bau fällig: ${due} (${NEXT_DUE_FILE})`);
}
