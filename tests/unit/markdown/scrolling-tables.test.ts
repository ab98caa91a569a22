import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { scrollingTables } from '../../../src/markdown/scrolling-tables.ts';

const toHtml = async (text: string) =>
  (await markdownToHtml(text, { hastPlugins: [scrollingTables] })).html;
const TABLE = '|a|\n|-|\n|b|\n';
const region = (number: number) =>
  `<div class="table-scroll" role="region" tabindex="0" aria-label="Tabelle ${number}, seitlich verschiebbar"><table>`;

test('puts each table into a region of its own with a name of its own', async () => {
  const html = await toHtml(`${TABLE}\nText\n\n${TABLE}`);
  expect(html.match(/<div[^>]*><table>/g)).toEqual([region(1), region(2)]);
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2);
});

test('counts anew in each text', async () => {
  expect(await toHtml(TABLE)).toBe(await toHtml(TABLE));
});

test('leaves a text without tables as it is', async () => {
  expect(await toHtml('Text')).toBe(markdownToHtml('Text').html);
});
