import { expect } from '@playwright/test';
import { ask } from './ask.ts';
import { checkEachHost } from './each-host.ts';
import { findFile } from './site-files.ts';

const ARTICLE = 'artikel/karton-reise-strasse';
const FORMER = 'artikel/karton-unterwegs';
/** Addresses of another system, as a browser asks for them. */
const OLD_PATHS = ['2021/04/karton.html', '2021/05/f%C3%BCr-alle/'];
const XML = /^(?:application|text)\/(?:[a-z]+\+)?xml; charset=utf-8$/i;
/** JSON is UTF-8 always: https://www.rfc-editor.org/rfc/rfc8259#section-11 */
const JSON_TYPE = /^application\/(?:feed\+)?json(?:; charset=utf-8)?$/i;

/** Addresses without a page: deep, with umlauts, without a slash, folders without an index. */
const UNKNOWN = [
  'gibt-es-nicht/',
  'gibt-es-nicht',
  'artikel/gibt/es/auch/nicht/',
  'artikel/%C3%BCber-stra%C3%9Fen/',
  'artikel/karton-reise-strasse/x.html',
  '_astro/',
  'og/',
  '.well-known/',
];

/** Names of files, the first of which is asked for, and their types. */
const TYPES: readonly (readonly [pattern: string, type: RegExp])[] = [
  ['', /^text\/html; charset=utf-8$/i],
  ['rss.xml', XML],
  ['atom.xml', XML],
  ['feed.json', JSON_TYPE],
  ['sitemap-index.xml', XML],
  ['robots.txt', /^text\/plain; charset=utf-8$/i],
  ['.well-known/tdmrep.json', JSON_TYPE],
  ['manifest.webmanifest', /^application\/manifest\+json(?:; charset=utf-8)?$/i],
  ['favicon.svg', /^image\/svg\+xml(?:; charset=utf-8)?$/i],
  ['favicon.ico', /^image\/(?:x-icon|vnd\.microsoft\.icon)$/i],
  ['og.png', /^image\/png$/],
  // Modules are read as UTF-8 whatever the header says.
  ['_astro/*.js', /^(?:text|application)\/javascript\b/i],
  ['_astro/*.css', /^text\/css; charset=utf-8$/i],
  ['_astro/*.woff2', /^font\/woff2$/],
];

checkEachHost('own error page with status 404', undefined, async ({ url }) => {
  for (const path of UNKNOWN) {
    const { status, body } = await ask(url, path);
    expect.soft(status, path).toBe(404);
    expect.soft(body.toString(), path).toContain('Hier steht nichts');
  }
});

checkEachHost('address without slash leads on', 'slash', async ({ url, basePath }) => {
  for (const path of [ARTICLE, 'suche', 'themen/e-commerce']) {
    const { status, headers } = await ask(url, path);
    expect.soft([301, 307, 308], path).toContain(status);
    expect.soft(targetOf(headers.location, url)).toBe(`${basePath}${path}/`);
  }
});

checkEachHost('former address answers 301', 'redirects', async ({ url, basePath }) => {
  for (const path of [`${FORMER}/`, FORMER]) {
    const { status, headers } = await ask(url, path);
    const isPlain = path === FORMER;
    expect.soft(isPlain ? [301, 308] : [301], path).toContain(status);
    const steps = isPlain ? [ARTICLE, FORMER] : [ARTICLE];
    expect
      .soft(steps.map((step) => `${basePath}${step}/`))
      .toContain(targetOf(headers.location, url));
  }
});

checkEachHost('old address leads to the article', undefined, async ({ url, basePath, cannot }) => {
  const target = `${basePath}${ARTICLE}/`;
  for (const path of OLD_PATHS) {
    const { status, headers, body } = await ask(url, path);
    if ('redirects' in cannot) {
      expect.soft(status, path).toBe(200);
      expect.soft(headers['content-type'], path).toContain('text/html');
      expect.soft(body.toString(), path).toContain(`content="0; url=${target}"`);
    } else {
      expect.soft(status, path).toBe(301);
      expect.soft(targetOf(headers.location, url), path).toBe(target);
    }
  }
});

checkEachHost('types with charset', 'types', async ({ url, site }) => {
  for (const [pattern, type] of TYPES) {
    const path = findFile(site, pattern);
    const { status, headers } = await ask(url, path);
    expect.soft(status, path).toBe(200);
    expect.soft(headers['content-type'], path).toMatch(type);
  }
});

checkEachHost('HEAD answers like GET', undefined, async ({ url }) => {
  for (const path of ['', 'rss.xml', 'gibt-es-nicht/']) {
    const [get, head] = [await ask(url, path), await ask(url, path, {}, 'HEAD')];
    expect.soft(head.status, path).toBe(get.status);
    expect.soft(head.headers['content-type'], path).toBe(get.headers['content-type']);
    expect.soft(head.body.length, path).toBe(0);
  }
});

function targetOf(location: string | undefined, url: string): string {
  return new URL(location ?? '', url).pathname;
}
