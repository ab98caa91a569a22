import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { ask } from './ask.ts';
import { checkEachHost } from './each-host.ts';
import { findFile } from './site-files.ts';

/** Every page and error page carries these. */
const HEADERS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^(?=.*default-src 'none')(?=.*frame-ancestors 'none')(?!.*'unsafe-)/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(?:strict-origin-when-cross-origin|same-origin|no-referrer)$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'tdm-reservation': /^1$/,
};

const ARTICLE = 'artikel/karton-reise-strasse/';
/** Their content changes while their name stays. */
const REVALIDATED = [
  '',
  ARTICLE,
  'rss.xml',
  'feed.json',
  'sitemap-index.xml',
  'robots.txt',
  'og.png',
  'favicon.svg',
];
/** Their name changes with their content. */
const IMMUTABLE = ['_astro/*', 'suchindex/*/*.json', 'suchindex/*/texte/*'];
const COMPRESSED = ['', ARTICLE, 'rss.xml', 'feed.json', '_astro/*.js', 'suchindex/*/*.json'];
const UNPACK: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

checkEachHost('security headers', 'headers', async ({ url }) => {
  for (const path of ['', ARTICLE, 'suche/', 'artikel/gibt-es-nicht/']) {
    const { headers } = await ask(url, path);
    for (const [name, value] of Object.entries(HEADERS)) {
      expect.soft(headers[name] ?? '', `${name} of /${path}`).toMatch(value);
    }
  }
});

checkEachHost('hashed names stay, others are revalidated', 'caching', async ({ url, site }) => {
  const seconds = async (path: string) => {
    const value = (await ask(url, path)).headers['cache-control'] ?? '';
    if (/no-cache/.test(value)) return 0;
    return /immutable/.test(value) === /max-age=31536000/.test(value)
      ? Number(/max-age=(\d+)/.exec(value)?.[1])
      : Number.NaN;
  };
  for (const path of REVALIDATED) expect.soft(await seconds(path), path).toBe(0);
  for (const pattern of IMMUTABLE) {
    const path = findFile(site, pattern);
    expect.soft(await seconds(path), path).toBe(31_536_000);
  }
});

checkEachHost('text is compressed', 'compression', async ({ url, site }) => {
  for (const pattern of COMPRESSED) {
    const path = findFile(site, pattern);
    const plain = readFileSync(
      join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path),
    );
    for (const encoding of ['br', 'gzip']) {
      const { headers, body } = await ask(url, path, { 'Accept-Encoding': encoding });
      expect.soft(headers['content-encoding'], path).toBe(encoding);
      expect.soft(headers.vary ?? '', path).toMatch(/accept-encoding/i);
      expect.soft(UNPACK[encoding]?.(body).equals(plain), path).toBe(true);
    }
    const untouched = await ask(url, path);
    expect.soft(untouched.headers['content-encoding'], path).toBeUndefined();
    expect.soft(untouched.body.equals(plain), path).toBe(true);
  }
});

checkEachHost('an unchanged file answers 304', 'etags', async ({ url }) => {
  for (const path of ['', ARTICLE, 'rss.xml']) {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const accept = { 'Accept-Encoding': encoding };
      const { headers } = await ask(url, path, accept);
      const { etag, 'last-modified': modified } = headers;
      expect.soft(etag ?? modified, path).toBeDefined();
      const condition = {
        ...(etag === undefined ? {} : { 'If-None-Match': etag }),
        ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
      };
      const { status, body } = await ask(url, path, { ...accept, ...condition });
      expect.soft(status, `/${path} ${JSON.stringify(condition)}`).toBe(304);
      expect.soft(body.length).toBe(0);
    }
  }
});
