import { expect, test } from 'vitest';
import { readArticleText } from '../../../src/lib/search/search-record.ts';

const read = (inner: string) =>
  readArticleText(`<html><body><h1>Kopf</h1><div class="prose">${inner}</div>Fuß</body></html>`);

test.each([
  [
    'one line for each block',
    '<h2>Über\u00ADschrift</h2><p>Ein Absatz</p>',
    'Überschrift\nEin Absatz',
  ],
  ['words across inline tags as one', '<p><span class="nb">E-Com</span>merce</p>', 'E-Commerce'],
  ['texts without line breaks', '<p>Eins\n  zwei</p>', 'Eins zwei'],
  ['no footnote number', '<p>Satz<sup>1</sup></p>', 'Satz'],
  ['no code block', '<pre>code</pre><p>Text</p>', 'Text'],
  ['no pull quote', '<figure class="pull-quote"><p>Zitat</p></figure><p>Text</p>', 'Text'],
  ['entities as characters', '<p>A &amp; B</p>', 'A & B'],
])('reads %s', (_, html, text) => {
  expect(read(html)).toBe(text);
});

test('finds no text in a page without an article', () => {
  expect(readArticleText('<p>Archiv</p>')).toBe('');
});
