import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { rootLinks } from '../../../src/markdown/root-links.ts';

const toHtml = async (text: string, basePath: string) =>
  (await markdownToHtml(text, { hastPlugins: [rootLinks(basePath)] })).html.trim();

test.each([
  ['[a](/archiv/)', '<p><a href="/magazin/archiv/">a</a></p>'],
  ['[a](/)', '<p><a href="/magazin/">a</a></p>'],
  ['[a](/archiv/?b=c#d)', '<p><a href="/magazin/archiv/?b=c#d">a</a></p>'],
  ['![a](/bild.png)', '<p><img src="/magazin/bild.png" alt="a"></p>'],
  ['[a](#b)', '<p><a href="#b">a</a></p>'],
  ['[a](//fremd.de/)', '<p><a href="//fremd.de/">a</a></p>'],
  ['[a](https://fremd.de/b/)', '<p><a href="https://fremd.de/b/">a</a></p>'],
  ['[a](mailto:a@magazin.de)', '<p><a href="mailto:a@magazin.de">a</a></p>'],
  ['![a](./bild.png)', '<p><img src="./bild.png" alt="a"></p>'],
])('prefixes only root-relative URLs: %s', async (text, html) => {
  expect(await toHtml(text, '/magazin/')).toBe(html);
});

test('changes nothing for a site at the root', async () => {
  expect(await toHtml('[a](/archiv/)', '/')).toBe('<p><a href="/archiv/">a</a></p>');
});
