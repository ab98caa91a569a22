import { appendFileSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digest } from '../../src/cache/digest.ts';
import { cacheFolder } from '../../src/cache/folder.ts';
import { createRandom } from '../random.ts';
import { writeShowcase } from '../showcase/write-showcase.ts';
import { buildSite, copyProject } from '../sites.ts';
import { change, EDITS, GENERATED } from './content-edits.ts';

const timeout = 300_000;

/** Two days between which the notice of `lagerbericht-nummer-8` comes due. */
const BEFORE = '2027-10-14T08:00:00+02:00';
const AFTER = '2027-10-15T08:00:00+02:00';

const KEPT = '<!-- kept -->';

test.concurrent('a site is built with caches as without any, after many edits', {
  timeout,
}, async ({ onTestFinished }) => {
  const site = await makeSite('/magazin/', onTestFinished);
  await site.build(BEFORE);
  const random = createRandom(2);
  const edits = Object.entries(EDITS)
    .map(([name, edit]) => ({ name, edit, order: random() }))
    .toSorted((left, right) => left.order - right.order);
  for (const { edit } of edits) await edit(site.contentDir, random);
  const cached = await site.build(AFTER);
  const fresh = await site.build(AFTER, { isFresh: true });
  const paths = [...new Set([...cached.keys(), ...fresh.keys()])];
  const differing = paths.filter((path) => cached.get(path) !== fresh.get(path));
  expect(differing, edits.map(({ name }) => name).join(', ')).toEqual([]);
});

test.concurrent('makes a page again only when what it shows has changed', { timeout }, async ({
  onTestFinished,
}) => {
  const { build, contentDir, outDir, keptDir } = await makeSite('/', onTestFinished);
  await build(BEFORE);
  const kept = listFiles(keptDir);
  for (const path of kept) appendFileSync(join(keptDir, path), KEPT);
  change(join(contentDir, 'articles/lagerbericht-nummer-4.mdx'), 'Paletten,', 'Paletten;');
  await build(AFTER);
  const made = kept.filter((path) => !readFileSync(join(outDir, path), 'latin1').endsWith(KEPT));
  expect(made).toEqual([
    'artikel/lagerbericht-nummer-4/index.html',
    'artikel/lagerbericht-nummer-8/index.html',
    'atom.xml',
    'autoren/redaktion/atom.xml',
    'autoren/redaktion/feed.json',
    'autoren/redaktion/rss.xml',
    'feed.json',
    'rss.xml',
    'themen/e-commerce/atom.xml',
    'themen/e-commerce/feed.json',
    'themen/e-commerce/rss.xml',
  ]);
});

/** A small site in a project of its own. */
async function makeSite(basePath: string, onTestFinished: (clean: () => Promise<void>) => void) {
  const project = await copyProject();
  const folder = await mkdtemp(join(tmpdir(), 'warenstrom-'));
  onTestFinished(async () => {
    await Promise.all([project, folder].map((made) => rm(made, { recursive: true })));
  });
  const contentDir = join(folder, 'content');
  await writeShowcase(contentDir);
  for (const path of globSync(join(contentDir, 'articles/lagerbericht-*.mdx')))
    if (Number.parseInt(path.replace(/.*-/, ''), 10) > GENERATED) await rm(path);
  // Of Markdown, Astro does not know which images it refers to.
  appendFileSync(join(contentDir, 'articles/schlichter-text.md'), '\n![Kartons](./lager.jpg)\n');
  const outDir = join(folder, 'dist');
  return {
    contentDir,
    outDir,
    /** Where Astro keeps pages. */
    keptDir: join(project, cacheFolder(contentDir, basePath), 'astro/dist'),
    /** Builds with the caches of earlier builds, or without any; returns digests of all files. */
    build: async (now: string, { isFresh = false } = {}) => {
      const target = isFresh ? join(folder, 'fresh') : outDir;
      const variables = {
        CONTENT_DIR: contentDir,
        BASE_PATH: basePath,
        SITE_URL: 'https://magazin.test',
        BUILD_NOW: now,
      };
      const { code, output } = await buildSite(target, variables, isFresh ? undefined : project);
      expect(code, output).toBe(0);
      return new Map(
        listFiles(target).map((path) => [path, digest(readFileSync(join(target, path)))]),
      );
    },
  };
}

function listFiles(folder: string): string[] {
  const paths = globSync('**', { cwd: folder });
  return paths.filter((path) => statSync(join(folder, path)).isFile()).toSorted();
}
