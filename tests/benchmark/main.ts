/**
 * `npm run bench`: what each type of page weighs, and what a site of 1,000 articles takes to
 * build; `--fast` leaves the latter out. Exit code 1 when a budget is broken.
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

/** Lists have pages of 20 articles; twice as many leaves room for what else a page links to. */
const LONGEST_LIST = 40;

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

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const results = [await benchWeight(), benchTypography()];
if (!values.fast) {
  // One after another: they would slow each other down.
  for (const bench of [benchCheck, benchRelated, benchSearch, benchSocialCards, benchBuild])
    results.push(await bench());
}
process.exitCode = results.every(Boolean) ? 0 : 1;

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
  const isShort = longestList.articles <= LONGEST_LIST;
  console.log(`Build of ${ARTICLES} articles`);
  console.table([
    {
      pages,
      seconds: Number(seconds.toFixed(1)),
      'peak memory (MB)': peakMegabytes ?? 'unknown',
      'longest list': `${longestList.articles} articles on ${longestList.file}`,
      result: isShort ? 'ok' : `more than ${LONGEST_LIST}`,
    },
  ]);
  return isShort;
}
