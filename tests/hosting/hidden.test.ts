import { expect } from '@playwright/test';
import { ask } from './ask.ts';
import { checkEachHost } from './each-host.ts';
import { SECRET, SECRET_TEXT } from './site-files.ts';

/** For hosts or for the build, never for readers. */
const INTERNAL = [
  '_headers',
  '_redirects',
  '.htaccess',
  'nginx.conf',
  'Caddyfile',
  'vercel.json',
  'naechste-veroeffentlichung.txt',
  'hosting.json',
  'suche/beitraege.json',
  'sitemap-dates.json',
  '.cache/',
  '.git/config',
  '.env',
  'package.json',
];

/** Ways out of the folder, to the file beside it. */
const WAYS_OUT = [
  `../${SECRET}`,
  `../../${SECRET}`,
  `..%2f..%2f${SECRET}`,
  `%2e%2e/${SECRET}`,
  `..%2f${SECRET}`,
  `artikel/../../${SECRET}`,
  `artikel/%2e%2e/%2e%2e/${SECRET}`,
  `..%5c${SECRET}`,
  `.%2e/%2e./${SECRET}`,
  `/${SECRET}`,
  `..;/${SECRET}`,
  `%00/../${SECRET}`,
];

checkEachHost('nothing internal is served', undefined, async ({ url }) => {
  for (const path of INTERNAL) {
    const { status } = await ask(url, path);
    expect.soft(status, path).toBeGreaterThanOrEqual(400);
  }
});

checkEachHost('no path leads out of the site', undefined, async ({ url }) => {
  for (const path of WAYS_OUT) {
    const { status, body } = await ask(url, path);
    expect.soft(status, path).toBeGreaterThanOrEqual(300);
    expect.soft(status, path).toBeLessThan(500);
    expect.soft(body.toString(), path).not.toContain(SECRET_TEXT);
  }
});
