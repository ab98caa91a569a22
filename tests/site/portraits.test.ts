import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSite } from '../sites.ts';
import { attributeOf, findPage, readPages, select, visibleText } from './built-site.ts';

const site = findSite('showcase');
const pages = readPages(site);
const profile = findPage(pages, 'autoren/zoe-aehrenfeld/');
const ALT = 'Gestapelte Kartons in „Brauntönen“ stehen für die Redakteurin.';

test('the page of an author shows the portrait with its description and credit', () => {
  expect(attributeOf(profile, 'figure img', 'alt')).toBe(ALT);
  expect(visibleText(select(profile, 'figure figcaption'))).toBe('Foto: Redaktion');
});

test('search engines are told where it is', () => {
  const [, path = ''] = /"image":"https:\/\/magazin\.test(\/[^"]+)"/.exec(profile.html) ?? [];
  expect(path).toMatch(/\.jpg$/);
  expect(existsSync(join(site.folder, path))).toBe(true);
});

test('the byline shows it small, and screen readers the name alone', () => {
  const article = findPage(pages, 'artikel/bildbericht-aus-dem-lager/');
  const images = select(article, 'a[rel=author] img');
  expect(images.map(({ attribs }) => [attribs.alt, attribs.width])).toEqual([['', '32']]);
});

test('an author without one has none', () => {
  expect(select(findPage(pages, 'autoren/redaktion/'), 'main header ~ figure')).toEqual([]);
  const article = findPage(pages, 'artikel/anzeige-fuer-kartons/');
  expect(select(article, 'a[rel=author] img')).toEqual([]);
});
