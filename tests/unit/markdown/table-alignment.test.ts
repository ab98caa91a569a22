import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { tableAlignment } from '../../../src/markdown/table-alignment.ts';

const TABLE = '|a|b|c|d|\n|-|:-|-:|:-:|\n|1|2|3|4|\n';

test('aligns cells by classes and writes no style attribute', async () => {
  const { html } = await markdownToHtml(TABLE, { hastPlugins: [tableAlignment] });
  expect(html.match(/<t[hd]\b[^>]*>/g)).toEqual([
    ...['<th>', '<th>', '<th class="text-right">', '<th class="text-center">'],
    ...['<td>', '<td>', '<td class="text-right">', '<td class="text-center">'],
  ]);
});
