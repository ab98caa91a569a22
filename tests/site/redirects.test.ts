import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSite } from '../sites.ts';
import { attributeOf, readRedirects } from './built-site.ts';

const site = findSite('showcase');
const TARGET = '/artikel/karton-reise-strasse/';

test.each([
  '/artikel/karton-unterwegs/',
  '/artikel/karton-auf-der-autobahn/',
  '/2021/04/karton.html',
  '/2021/05/für-alle/',
])('redirects %s', (former) => {
  const page = readRedirects(site).find(({ path }) => path === former);
  if (page === undefined) throw new Error(`There is no page at ${former}.`);
  expect(attributeOf(page, 'html', 'lang')).toBe('de');
  expect(attributeOf(page, 'meta[http-equiv="refresh"]', 'content')).toBe(`0; url=${TARGET}`);
  expect(attributeOf(page, 'link[rel="canonical"]', 'href')).toBe(site.origin + TARGET);
  expect(attributeOf(page, 'meta[name="robots"]', 'content')).toBe('noindex');
  expect(attributeOf(page, 'main p a', 'href')).toBe(TARGET);
  expect(attributeOf(page, 'header nav a', 'href')).toBeDefined();
  expect(existsSync(join(site.folder, TARGET, 'index.html'))).toBe(true);
});

test('has the same rules for hosts', () => {
  const rules = readFileSync(join(site.folder, '_redirects'), 'utf8').trim().split('\n');
  expect(rules.toSorted()).toEqual(
    readRedirects(site)
      .map(({ path }) => `${encodeURI(path)} ${TARGET} 301`)
      .toSorted(),
  );
});
