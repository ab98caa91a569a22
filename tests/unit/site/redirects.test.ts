import { expect, test } from 'vitest';
import { formatRedirects, listRedirects, renderRedirect } from '../../../src/lib/site/redirects.ts';
import { createUrls } from '../../../src/lib/site/urls.ts';

const ARTICLE = { slug: 'neu', title: 'Handel & „Wandel“ <heute>', aliases: ['alt', 'uralt'] };
const redirects = listRedirects([ARTICLE], createUrls('/magazin/', undefined));

test('each alias redirects straight to the present path, below the base path', () => {
  expect(formatRedirects(redirects)).toBe(
    '/magazin/artikel/alt/ /magazin/artikel/neu/ 301\n/magazin/artikel/uralt/ /magazin/artikel/neu/ 301\n',
  );
});

test('without aliases there is no redirect', () => {
  expect(listRedirects([{ ...ARTICLE, aliases: [] }], createUrls('/', undefined))).toEqual([]);
});

test('a page redirects by itself and by a link', () => {
  const [redirect] = redirects;
  const html =
    redirect === undefined ? '' : renderRedirect(redirect, 'https://m.de/magazin/artikel/neu/');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/magazin/artikel/neu/">');
  expect(html).toContain('<link rel="canonical" href="https://m.de/magazin/artikel/neu/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a href="/magazin/artikel/neu/">Handel &amp; „Wandel“ &lt;heute&gt;</a>');
});
