import { expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { render } from './render.ts';

test.each([
  ['sets quotation marks, dashes and dots in German', '"a" -- b ...', '<p>„a“\u00A0– b\u00A0…</p>'],
  ['leaves quotation marks of code alone', '`"a"` "b"', '<p><code>"a"</code> „b“</p>'],
  ['gives headings their ids', '## Größe', '<h2 id="groesse">Größe</h2>'],
  ['strikes through', '~~a~~', '<p><del>a</del></p>'],
])('%s', async (_, text, html) => {
  expect(await render(text)).toBe(html);
});

test('each plugin has a name', () => {
  const { mdastPlugins = [], hastPlugins = [] } = markdownProcessor('/', new Map()).options;
  const data = { astro: { frontmatter: { advertising: {} } } };
  const names = [...mdastPlugins, ...hastPlugins].map((plugin) =>
    Object(typeof plugin === 'function' ? plugin({ data } as never) : plugin),
  );
  expect(names.map(({ name }) => name)).toEqual([
    ...['restored-marks', 'english-passages', 'heading-ids', 'gallery-rows', 'figure-images'],
    ...['german-typography', 'root-links', 'sponsored-links', 'source-marks', 'bare-links'],
    ...['linked-images', 'scrolling-regions', 'table-alignment', 'long-headings'],
  ]);
});

test('names footnotes in German, with ids that no heading has', async () => {
  const html = await render('a[^1]\n\n[^1]: b');
  expect(html).toContain('<a href="#_fn-1" id="_fnref-1"');
  expect(html).toContain('id="footnote-label">Fußnoten</h2>');
  expect(html).toContain('aria-label="Zurück zur Stelle im Text, Fußnote 1"');
});

test('prefixes links with the base path and wraps tables in regions', async () => {
  const html = await render('[a](/archiv/)\n\n|a|\n|-|\n|b|\n', '/magazin/');
  expect(html).toContain('<a href="/magazin/archiv/">a</a>');
  expect(html).toContain('<div class="table-scroll"');
});
