import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findSite, SITES, type TestSite } from '../sites.ts';

type SiteName = TestSite['name'];

/** URLs of the running servers, from `run.ts`. */
const servers: Partial<Record<SiteName, string>> = JSON.parse(process.env.SITE_URLS ?? '{}');

const PROJECT_PAGES = [
  '',
  'artikel/tiktok-shop-in-deutschland-veroeffentlicht/',
  'artikel/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden/',
  'themen/',
  'suche/',
  'themen/tiktok/',
  'archiv/',
  'autoren/redaktion/',
  'ueber-uns/',
  'impressum/',
  'datenschutz/',
  'barrierefreiheit/',
  'gibt-es-nicht/',
];

/** The article with every element, and one page of each kind that differs from the others. */
const PAGES: Record<SiteName, readonly string[]> = {
  root: PROJECT_PAGES,
  base: PROJECT_PAGES,
  showcase: [
    '',
    'artikel/alles-auf-einmal/',
    'artikel/bildbericht-aus-dem-lager/',
    'artikel/anzeige-fuer-kartons/',
    'artikel/schlichter-text/',
    'themen/',
    'themen/e-commerce/2/',
    'themen/verbraucherschutz/',
    'themen/ohne-beitraege/',
    'archiv/2/',
    'autoren/zoe-aehrenfeld/',
    'autoren/noch-ohne-beitrag/',
  ],
};

/** The absolute URL of a page; `path` follows the base path. */
export function urlOf(name: SiteName, path = ''): string {
  const start = servers[name];
  if (start === undefined) throw new Error('Start these tests by: npm run test:browser');
  return start + path;
}

/** One page of each type of each site. */
export const PAGE_TYPES = SITES.flatMap(({ name }) =>
  PAGES[name].map((path) => ({ name, path, title: `${name}: /${path}` })),
);

/** Articles of the showcase that differ only in number and date; three are enough. */
const ONE_OF_MANY = /^artikel\/lagerbericht-nummer-(?:[4-9]|\d{2,})\//;

/** URLs of all pages of a site, without redirects. */
export function allPages(name: SiteName): string[] {
  const { folder } = findSite(name);
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !ONE_OF_MANY.test(file))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .toSorted()
    .map((file) => urlOf(name, file.replace(/index\.html$/, '')));
}
