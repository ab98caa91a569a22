import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { headingIdsOf, readText } from '../../../src/lib/source/text-tree.ts';
import { headingIds } from '../../../src/markdown/heading-ids.ts';
import { present } from '../../expectations.ts';

const toHtml = async (text: string) =>
  (await markdownToHtml(text, { mdastPlugins: [headingIds] })).html;
const toCode = async (text: string) => (await mdxToJs(text, { mdastPlugins: [headingIds] })).code;

describe('headingIds', () => {
  test.each([
    ['## Größe & Maß', '<h2 id="groesse-und-mass">Größe &amp; Maß</h2>'],
    [
      '### `Code` *und* **fett**',
      '<h3 id="code-und-fett"><code>Code</code> <em>und</em> <strong>fett</strong></h3>',
    ],
    ['## [Link](/a/)', '<h2 id="link"><a href="/a/">Link</a></h2>'],
    ['## 2019–2020', '<h2 id="2019-2020">2019–2020</h2>'],
  ])('gives %j its id', async (text, html) => {
    expect((await toHtml(text)).trim()).toBe(html);
  });

  test('starts afresh with each text', async () => {
    expect(await toHtml('## a')).toBe(await toHtml('## a'));
  });

  test.each([
    ['a\n\n## !!!', 'Zeile 3: Aus der Überschrift „!!!“ lässt sich keine Adresse bilden.'],
  ])('refuses %j', async (text, message) => {
    await expect(toHtml(text)).rejects.toThrow(message);
  });

  test.each([
    '## a *b* `c` [d](/e/)',
    '## ![Bild](/a.jpg) b',
    '## a {b} c',
    '## a <span>b</span> c',
    '## a[^1]\n\n[^1]: b',
    '## a &amp; b',
    'a\nb\n---',
  ])('gives %j the id that the check expects', async (text) => {
    const [id] = headingIdsOf(present(readText(text, true).tree));
    expect(await toCode(text)).toContain(`id: "${id}"`);
  });
});
