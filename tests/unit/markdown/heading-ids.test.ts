import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingIdsOf } from '../../../src/lib/check/text.ts';
import { readText } from '../../../src/lib/check/text-tree.ts';
import { headingIds } from '../../../src/markdown/heading-ids.ts';

const toHtml = (text: string) => markdownToHtml(text, { mdastPlugins: [headingIds] }).html;
const toCode = (text: string) => mdxToJs(text, { mdastPlugins: [headingIds] }).code;

describe('headingIds', () => {
  test.each([
    ['## Größe & Maß', '<h2 id="groesse-und-mass">Größe &amp; Maß</h2>'],
    [
      '### `Code` *und* **fett**',
      '<h3 id="code-und-fett"><code>Code</code> <em>und</em> <strong>fett</strong></h3>',
    ],
    ['## [Link](/a/)', '<h2 id="link"><a href="/a/">Link</a></h2>'],
    ['## 2019–2020', '<h2 id="2019-2020">2019–2020</h2>'],
  ])('gives %j its id', (text, html) => {
    expect(toHtml(text).trim()).toBe(html);
  });

  test('starts anew with each text', () => {
    expect(toHtml('## a')).toBe(toHtml('## a'));
  });

  test.each([
    ['## !!!', 'Aus der Überschrift „!!!“ lässt sich keine Adresse bilden.'],
    [
      '## Größe\n\n## größe!',
      'Die Überschrift „größe!“ ergibt dieselbe Adresse #groesse wie die in Zeile',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => toHtml(text)).toThrow(message);
  });

  test.each([
    '## a *b* `c` [d](/e/)',
    '## ![Bild](/a.jpg) b',
    '## a {b} c',
    '## a <span>b</span> c',
    '## a[^1]\n\n[^1]: b',
    '## a &amp; b',
    'a\nb\n---',
  ])('makes of %j the id that the check expects', (text) => {
    const [id] = headingIdsOf(readText(text, true).tree ?? { type: 'root', children: [] });
    expect(toCode(text)).toContain(`id: "${id}"`);
  });
});
