import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eachOf } from '../expectations.ts';
import { findSite } from '../sites.ts';
import { attributeOf, findPage, readPages, select, visibleText } from './built-site.ts';

const site = findSite('showcase');
const page = findPage(readPages(site), 'artikel/anzeige-fuer-kartons/');
const URL = 'https://magazin.test/artikel/anzeige-fuer-kartons/';

test('an article offers a mail with its labelled title and its URL', () => {
  const link = attributeOf(page, '#_weitergeben a', 'href') ?? '';
  expect(decodeURIComponent(link)).toMatch(/^mailto:\?subject=Anzeige: .+&body=https/);
  expect(decodeURIComponent(link)).toContain(`&body=${URL}`);
});

test('an article can be cited without scripts', () => {
  const opener = attributeOf(page, '#_weitergeben > button', 'popovertarget');
  const [citation] = select(page, `#${opener}[popover] > p`);
  expect(visibleText(citation ? [citation] : [])).toMatch(
    /^\S.+: Anzeige: .+\. In: .+, \d+\. \S+ 20\d\d, .*https:\/\/magazin\.test\/artikel\/anzeige-fuer-kartons\/$/,
  );
});

test('what needs scripts is hidden, and they come from a file of articles alone', () => {
  const copies = select(page, '#_weitergeben button[value]');
  expect(copies.map(({ attribs }) => attribs.value)).toEqual([
    expect.stringContaining(URL),
    URL,
    URL,
  ]);
  for (const { attribs } of eachOf(copies)) expect(attribs.class).toMatch(/\binvisible\b/);
  const loading = readPages(site).filter(({ html }) => /<script[^>]+ArticleLayout/.test(html));
  expect(loading.map(({ path }) => path.split('/')[1])).toEqual(loading.map(() => 'artikel'));
  expect(loading).toContain(page);
  const [file = ''] = globSync('_astro/ArticleLayout*.js', { cwd: site.folder });
  expect(statSync(join(site.folder, file)).size).toBeLessThan(1100);
});

test('feeds and headings hold nothing of it', () => {
  const feeds = globSync('**/*.{xml,json}', { cwd: site.folder });
  for (const file of eachOf(feeds))
    expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(/_zitat|Zitieren</);
  expect(select(page, '.prose [id] > a')).toEqual([]);
});
