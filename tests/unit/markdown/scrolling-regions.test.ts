import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { scrollingRegions } from '../../../src/markdown/scrolling-regions.ts';

const toHtml = async (text: string) =>
  (await markdownToHtml(text, { hastPlugins: [scrollingRegions] })).html;
const TABLE = '|a|\n|-|\n|b|\n';
const region = (number: number) =>
  `<div class="table-scroll" role="region" tabindex="0" aria-label="Tabelle ${number}, seitlich verschiebbar"><table>`;

test('wraps each table in a separate region with a unique name', async () => {
  const html = await toHtml(`${TABLE}\nText\n\n${TABLE}`);
  expect(html.match(/<div[^>]*><table>/g)).toEqual([region(1), region(2)]);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});

test('restarts the numbers in each text', async () => {
  expect(await toHtml(TABLE)).toBe(await toHtml(TABLE));
});

test('lets code take the focus', async () => {
  expect(await toHtml('```\na\n```')).toMatch(/^<pre tabindex="0"><code>/);
});

test('leaves other text alone', async () => {
  expect(await toHtml('Text')).toBe(markdownToHtml('Text').html);
});
