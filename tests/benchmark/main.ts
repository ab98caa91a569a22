/**
 * `npm run bench` runs all benchmarks, `npm run bench -- check search` only those named. Exit
 * code 1 when a budget is exceeded.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSites, findSite } from '../sites.ts';
import { measureBuild } from './build-time.ts';
import { benchCheck } from './check.ts';
import { benchRelated } from './related.ts';
import { benchSearch } from './search.ts';
import { benchSocialCards } from './social-cards.ts';
import { benchTypography } from './typography.ts';
import { BUDGETS, findExcess, weighPage } from './weight.ts';

const ARTICLES = 1000;

/** Lists show 20 articles a page; twice that leaves room for other links. */
const MAX_LIST_LENGTH = 40;

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
  ['check', benchCheck],
  ['related', benchRelated],
  ['search', benchSearch],
  ['cards', benchSocialCards],
  ['build', benchBuild],
]);

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !BENCHMARKS.has(name));
if (unknown.length > 0)
  throw new Error(
    `No benchmark is called ${unknown.join(' or ')}: ${[...BENCHMARKS.keys()].join(', ')}`,
  );
// One after another, since in parallel they would slow each other down.
for (const [name, bench] of BENCHMARKS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
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

async function benchBuild(): Promise<boolean> {
  const { seconds, peakMegabytes, pages, longestList } = await measureBuild(ARTICLES);
  const isShort = longestList.articles <= MAX_LIST_LENGTH;
  console.log(`Build of ${ARTICLES} articles`);
  console.table([
    {
      pages,
      seconds: Number(seconds.toFixed(1)),
      'peak memory (MB)': peakMegabytes ?? 'unknown',
      'longest list': `${longestList.articles} articles on ${longestList.file}`,
      result: isShort ? 'ok' : `more than ${MAX_LIST_LENGTH}`,
    },
  ]);
  return isShort;
}
