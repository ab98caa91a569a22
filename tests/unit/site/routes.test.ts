import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_PATHS, ROUTES, TAKEN_NAMES } from '../../../src/lib/site/routes.ts';

/** Nothing on the site links to these: machines request them, or they replace another page. */
const UNLINKED = [
  '404/',
  '.well-known/[file]',
  '[...former]/',
  'robots.txt',
  'suche/beitraege.json',
];
/** No file in src/pages has their names: others make them. */
const GENERATED: string[] = [
  ...[ROUTES.sitemap, ROUTES.siteCard, ROUTES.articleCard],
  ...[ROUTES.rss, ROUTES.atom, ROUTES.json],
];

test('the table of routes and the files of src/pages name the same routes', () => {
  const routes = globSync('**/[!_]*.{astro,ts}', { cwd: 'src/pages' })
    .map((file) => file.split(sep).join('/'))
    .map((file) => file.replace(/(?:^|(?<=\/))index\.astro$|\.ts$/, '').replace(/\.astro$/, '/'))
    .map((route) => route.replace('[...page]/', '[...page]'))
    .filter((route) => !UNLINKED.includes(route));
  const listed = Object.values(ROUTES).filter((route) => !GENERATED.includes(route));
  expect(routes.toSorted()).toEqual(listed.toSorted());
});

test('paths without parameters exist on every site', () => {
  expect(FIXED_PATHS).toContain('archiv/');
  expect(FIXED_PATHS).toContain('rss.xml');
  expect(FIXED_PATHS.filter((path) => path.includes('['))).toEqual([]);
});

test.each([
  ['themen', true],
  ['bilder', true],
  ['404', true],
  ['ueber-uns', false],
  ['[page]', false],
  ['rss.xml', false],
])('the name %s is taken: %s', (name, isTaken) => {
  expect(TAKEN_NAMES.has(name)).toBe(isTaken);
});
