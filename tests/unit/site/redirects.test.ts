import { expect, test } from 'vitest';
import { formerRoute, listRedirects } from '../../../src/lib/site/redirects.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';
import { present } from '../../expectations.ts';

const ARTICLE = { slug: 'neu', title: 'Handel & „Wandel“ <heute>', aliases: ['alt', 'uralt'] };
const redirects = listRedirects([ARTICLE], createUrls('/magazin/', undefined));

test('each alias redirects straight to the present path, below the base path', () => {
  expect(redirects.map(({ from, to }) => [from, to])).toEqual([
    ['/magazin/artikel/alt/', '/magazin/artikel/neu/'],
    ['/magazin/artikel/uralt/', '/magazin/artikel/neu/'],
  ]);
});

test('a first name that the article has again does not redirect', () => {
  const article = { ...ARTICLE, aliases: ['neu', 'alt'] };
  const found = listRedirects([article], createUrls('/', undefined));
  expect(found.map(({ from }) => from)).toEqual(['/artikel/alt/']);
});

test('without aliases there is no redirect', () => {
  expect(listRedirects([{ ...ARTICLE, aliases: [] }], createUrls('/', undefined))).toEqual([]);
});

test.each([
  ['/', 'alt', 'artikel/alt'],
  ['/magazin/', 'alt', 'artikel/alt'],
  ['/magazin/', '/2021/04/titel.html', '2021/04/titel.html'],
])('below %s the page at the former path %s is built as %s', (basePath, alias, route) => {
  const urls = createUrls(basePath, undefined);
  const [redirect] = listRedirects([{ ...ARTICLE, aliases: [alias] }], urls);
  expect(formerRoute(present(redirect), urls)).toBe(route);
});

test('an old path redirects from the root of the site', () => {
  const article = { ...ARTICLE, aliases: ['/2021/04/titel.html'] };
  const [found] = listRedirects([article], createUrls('/magazin/', undefined));
  expect(found?.from).toBe('/magazin/2021/04/titel.html');
});
