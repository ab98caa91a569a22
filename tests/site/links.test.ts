import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITES, type TestSite } from '../sites.ts';
import { type BuiltPage, readPages, select } from './built-site.ts';

/** Attributes that hold one address, by the elements that carry them. */
const ADDRESSES = { href: 'a, link, area', src: 'img, script, source', poster: 'video' };

/** Nothing leads to the error page, nor to somebody who has not written anything yet. */
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

  test('end at anchors that exist', () => {
    const dead = links.filter(
      ({ url }) =>
        url.hash !== '' && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))),
    );
    expect(dead.map(({ page, url }) => `${page} → ${url.pathname}${url.hash}`)).toEqual([]);
  });

  test('stay under the base path', () => {
    const outside = links.filter(({ url }) => !url.pathname.startsWith(site.basePath));
    expect(outside.map(({ page, url }) => `${page} → ${url.pathname}`)).toEqual([]);
  });

  test('reach every page from the start page', () => {
    const reached = new Set([site.basePath]);
    for (const path of reached) {
      for (const { page, url } of links) if (page === path) reached.add(url.pathname);
    }
    const unreachable = UNREACHABLE.map((address) => site.basePath + address);
    const lost = pages.filter(({ path }) => !reached.has(path) && !unreachable.includes(path));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('lead from every page to the legal notice', () => {
    const without = pages.filter(
      (page) => select(page, `a[href="${site.basePath}impressum/"]`).length === 0,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

function linksOf(page: BuiltPage, { origin = 'https://preview.test' }: TestSite): URL[] {
  const plain = Object.entries(ADDRESSES).flatMap(([attribute, selector]) =>
    select(page, selector).map((element) => element.attribs[attribute]),
  );
  const sets = select(page, '[srcset]').flatMap(({ attribs }) =>
    (attribs.srcset ?? '').split(',').map((candidate) => candidate.trim().split(' ')[0]),
  );
  const styles = page.html.match(/(?<=url\()[^)]+(?=\))/g) ?? [];
  return [...plain, ...sets, ...styles]
    .filter((address) => address !== undefined && !address.startsWith('data:'))
    .map((address) => new URL(address.replace(/^["']|["']$/g, ''), origin + page.path))
    .filter((url) => url.origin === origin);
}

function idsOf(page: BuiltPage): string[] {
  return select(page, '[id]').flatMap(({ attribs }) => attribs.id ?? []);
}

function fileOf({ pathname }: URL, { folder, basePath }: TestSite): string {
  const path = decodeURIComponent(pathname).slice(basePath.length);
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
