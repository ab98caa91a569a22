import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findSite, SITES, type TestSite } from '../sites.ts';

type SiteName = TestSite['name'];

/** URLs of the running servers, from `run.ts`. */
const servers: Partial<Record<SiteName, string>> = JSON.parse(process.env.SITE_URLS ?? '{}');

/** One page of each template, the richest there is, and two below a base path. */
export const TEMPLATES: Record<SiteName, readonly string[]> = {
  root: ['suche/', 'impressum/', 'datenschutz/', 'gibt-es-nicht/'],
  base: ['', 'themen/'],
  showcase: [
    '',
    'artikel/alles-auf-einmal/',
    'artikel/ausschnitte-und-formate/',
    'artikel/videos-zum-ansehen/',
    'artikel/karton-reise-strasse/aenderungen/',
    'themen/',
    'themen/e-commerce/2/',
    'archiv/2/',
    'autoren/zoe-aehrenfeld/',
    'serien/ein-karton-geht-auf-reisen/',
    'korrekturen/',
    'bildnachweise/',
  ],
};

/** Pages that differ from those in their content only. Below a base path are those of `root`. */
export const VARIANTS: Record<SiteName, readonly string[]> = {
  root: [
    '',
    'artikel/tiktok-shop-in-deutschland-veroeffentlicht/',
    'artikel/warum-e-commerce-unternehmen-nicht-auf-tiktok-aktiv-werden/',
    'themen/',
    'themen/tiktok/',
    'archiv/',
    'autoren/redaktion/',
    'ueber-uns/',
    'barrierefreiheit/',
  ],
  base: [],
  showcase: [
    'artikel/bildbericht-aus-dem-lager/',
    'artikel/bilder-ansehen/',
    'artikel/anzeige-fuer-kartons/',
    'artikel/schlichter-text/',
    'themen/verbraucherschutz/',
    'themen/ohne-beitraege/',
    'autoren/noch-ohne-beitrag/',
  ],
};

/** Tests that only the full sweep runs: `npm run test:sweep`. */
const SWEEP = '@sweep';

/** The absolute URL of a page; `path` follows the base path. */
export function urlOf(name: SiteName, path = ''): string {
  const start = servers[name];
  if (start === undefined) throw new Error('Start these tests by: npm run test:browser');
  return start + path;
}

/** A page of a site, and the tag of the tests that visit it. */
interface ServedPage {
  name: SiteName;
  path: string;
  title: string;
  tag: string[];
}

/** One page of each template, and the variants of each, for the full sweep. */
export const PAGES: readonly ServedPage[] = SITES.flatMap(({ name }) => [
  ...TEMPLATES[name].map((path) => describePage(name, path, [])),
  ...VARIANTS[name].map((path) => describePage(name, path, [SWEEP])),
]);

/** Articles of the showcase that differ only in number and date; three are enough. */
const ONE_OF_MANY = /^artikel\/lagerbericht-nummer-(?:[4-9]|\d{2,})\//;

/** Pages of a site that one test visits. */
interface Tour {
  name: SiteName;
  title: string;
  tag: string[];
  /** Called by the test: only then the site is built and served. */
  findUrls: () => string[];
}

/** One page of each template of each site, and, for the full sweep, all its other pages. */
export const TOURS: readonly Tour[] = SITES.flatMap(({ name }) => {
  const findFirst = () => TEMPLATES[name].map((path) => urlOf(name, path));
  const findOthers = () => allPages(name).filter((url) => !findFirst().includes(url));
  return [
    { name, title: `templates of ${name}`, tag: [], findUrls: findFirst },
    { name, title: `other pages of ${name}`, tag: [SWEEP], findUrls: findOthers },
  ];
});

/** URLs of all pages of a site, without redirects. */
function allPages(name: SiteName): string[] {
  const { folder } = findSite(name);
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !ONE_OF_MANY.test(file))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .toSorted()
    .map((file) => urlOf(name, file.replace(/index\.html$/, '')));
}

function describePage(name: SiteName, path: string, tag: string[]): ServedPage {
  return { name, path, title: `${name}: /${path}`, tag };
}
