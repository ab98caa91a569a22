import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES, type TestSite } from '../sites.ts';
import { type BuiltPage, readPages, select } from './built-site.ts';

/** Relations that make a browser load or resolve the target. */
const LOADING = [
  'preload',
  'stylesheet',
  'icon',
  'modulepreload',
  'prefetch',
  'preconnect',
  'manifest',
]
  .map((relation) => `[rel~="${relation}"]`)
  .join(', ');

/** Nothing links to the error page, nor to an author without articles. */
const UNREACHABLE = ['404.html', 'autoren/noch-ohne-beitrag/'];

describe.each(SITES)('the links of $name', (site) => {
  const pages = readPages(site);
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  const links = pages.flatMap((page) =>
    linksOf(page, site).map((url) => ({ page: page.path, url })),
  );

  test('lead to files that exist', () => {
    const dead = links.filter(({ url }) => !existsSync(fileOf(url, site)));
    expect(dead.map(({ page, url }) => `${page} → ${url.pathname}`)).toEqual([]);
  });

  test('lead to fragments that exist', () => {
    const dead = links.filter(
      ({ url }) =>
        url.hash !== '' && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))),
    );
    expect(dead.map(({ page, url }) => `${page} → ${url.pathname}${url.hash}`)).toEqual([]);
  });

  test('stay below the base path', () => {
    const outside = links.filter(({ url }) => !url.pathname.startsWith(site.basePath));
    expect(outside.map(({ page, url }) => `${page} → ${url.pathname}`)).toEqual([]);
  });

  test('load nothing from other origins', () => {
    const foreign = pages.flatMap((page) =>
      loadedUrls(page).filter((href) => /^(?!data:)([a-z]+:|\/\/)/i.test(href)),
    );
    expect(foreign).toEqual([]);
  });

  test('lead from the start page to every page', () => {
    const reached = new Set([site.basePath]);
    for (const path of reached) {
      for (const { page, url } of links) if (page === path) reached.add(url.pathname);
    }
    const unreachable = UNREACHABLE.map((href) => site.basePath + href);
    const lost = pages.filter(({ path }) => !reached.has(path) && !unreachable.includes(path));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('lead from every page to the imprint', () => {
    const without = pages.filter(
      (page) => select(page, `a[href="${site.basePath}impressum/"]`).length === 0,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

function linksOf(page: BuiltPage, { origin = 'https://preview.test' }: TestSite): URL[] {
  const links = select(page, 'a, area, link').map(({ attribs }) => attribs.href);
  return [...links, ...loadedUrls(page)]
    .filter((href) => href !== undefined)
    .filter((href) => !href.startsWith('data:'))
    .map((href) => new URL(href, origin + page.path))
    .filter((url) => url.origin === origin);
}

/** The URLs that a browser loads by itself: pictures, scripts, fonts. */
function loadedUrls(page: BuiltPage): string[] {
  const sources = select(page, '[src]').map(({ attribs }) => attribs.src);
  const posters = select(page, '[poster]').map(({ attribs }) => attribs.poster);
  const sets = select(page, '[srcset]').flatMap(({ attribs }) =>
    (attribs.srcset ?? '').split(',').map((candidate) => candidate.trim().split(' ')[0]),
  );
  const links = select(page, `link:is(${LOADING})`).map(({ attribs }) => attribs.href);
  const styles = page.html.match(/(?<=url\(["']?)[^"')]+/g) ?? [];
  return [...sources, ...posters, ...sets, ...links, ...styles].filter(
    (href) => href !== undefined,
  );
}

function idsOf(page: BuiltPage): string[] {
  return select(page, '[id]').flatMap(({ attribs }) => attribs.id ?? []);
}

function fileOf({ pathname }: URL, { folder, basePath }: TestSite): string {
  const path = decodeURIComponent(pathname).slice(basePath.length);
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
