/**
 * `npm run bench` runs all benchmarks, `npm run bench -- weight search` only those named, and
 * `npm run bench -- scale 1000` that one for 1,000 articles only, and `-- photos 20` for 20 photos. `--hugo PATH --theme PATH`
 * compares the scale with Hugo and PaperMod. Exit code 1 when a budget is exceeded.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BUDGETS, findExcess, weighPage } from '../page-weight.ts';
import { buildSites, findSite } from '../sites.ts';
import { benchMoves } from './moves.ts';
import { benchPhotos } from './photos.ts';
import { benchRelated } from './related.ts';
import type { HugoPaths } from './scale/hugo.ts';
import { benchScale } from './scale/scale.ts';
import { benchSearch } from './search.ts';
import { benchSocialCards } from './social-cards.ts';
import { benchTypography } from './typography.ts';

const SIZES = [1000, 10_000];
const PHOTOS = 200;

const PAGES = {
  'start page': 'index.html',
  'article (2025)': 'artikel/tiktok-shop-in-deutschland-veroeffentlicht/index.html',
  'article (2020)': 'artikel/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden/index.html',
  topic: 'themen/tiktok/index.html',
  archive: 'archiv/index.html',
  author: 'autoren/redaktion/index.html',
  'standing page': 'datenschutz/index.html',
  'error page': '404.html',
};

const BENCHMARKS = new Map<string, () => boolean | Promise<boolean>>([
  ['weight', benchWeight],
  ['typography', benchTypography],
  ['moves', benchMoves],
  ['related', benchRelated],
  ['search', benchSearch],
  ['cards', benchSocialCards],
  ['photos', () => benchPhotos(sizes[0] ?? PHOTOS)],
  ['scale', () => benchScale(sizes.length > 0 ? sizes : SIZES, readHugoPaths())],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hugo: { type: 'string' }, theme: { type: 'string' } },
});
const sizes = positionals.filter((word) => /^\d+$/.test(word)).map(Number);
const names = positionals.filter((word) => !/^\d+$/.test(word));
const unknown = names.filter((name) => !BENCHMARKS.has(name));
if (unknown.length > 0)
  throw new Error(
    `No benchmark is called ${unknown.join(' or ')}: ${[...BENCHMARKS.keys()].join(', ')}`,
  );
// One after another, since in parallel they would slow each other down.
for (const [name, bench] of BENCHMARKS) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (!(await bench())) process.exitCode = 1;
}

async function benchWeight(): Promise<boolean> {
  await buildSites();
  const { folder } = findSite('root');
  const rows = Object.entries(PAGES).map(([name, file]) => {
    const weight = weighPage(folder, file);
    const excess = findExcess(weight, file.startsWith('artikel/'));
    return { page: name, ...weight, result: excess.length === 0 ? 'ok' : excess.join('; ') };
  });
  console.log('Weight in bytes');
  console.table(rows);
  console.log(
    `Budgets: article gzip ${BUDGETS.articleGzip}, script ${BUDGETS.script}, fonts ${BUDGETS.fonts}, first view ${BUDGETS.firstView}\n`,
  );
  return rows.every(({ result }) => result === 'ok');
}

function readHugoPaths(): HugoPaths | undefined {
  const { hugo, theme } = values;
  if (hugo === undefined && theme === undefined) return undefined;
  if (hugo !== undefined && theme !== undefined) return { hugo, theme };
  throw new Error('The comparison needs both --hugo and --theme.');
}
