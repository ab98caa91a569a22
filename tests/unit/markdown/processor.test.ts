import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  ['sets quotation marks, dashes and dots in German', '"a" -- b ...', '<p>„a“\u00A0– b\u00A0…</p>'],
  ['gives headings their ids', '## Größe', '<h2 id="groesse">Größe</h2>'],
  ['strikes through', '~~a~~', '<p><del>a</del></p>'],
])('%s', async (_, text, html) => {
  expect(await render(text)).toBe(html);
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
