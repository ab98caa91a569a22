import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { longHeadings } from '../../../src/markdown/long-headings.ts';

const WORD = 'Warenkorbabbruch';
const hastPlugins = [longHeadings(new Map())];

test.each([...[2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} ${WORD}`), `## Der *${WORD}*`])(
  'lets the word break in %s',
  async (text) => {
    expect((await markdownToHtml(text, { hastPlugins })).html).toContain('\u00AD');
  },
);

test.each([WORD, `# ${WORD}`, `## \`${WORD}\``])('leaves %s alone', async (text) => {
  expect((await markdownToHtml(text, { hastPlugins })).html).not.toContain('\u00AD');
});

test.each([
  [`<PullQuote>\n${WORD}\n</PullQuote>`, true],
  [`<Note>\n${WORD}\n</Note>`, false],
])('lets the word break in %j: %s', async (text, isBroken) => {
  const { code } = await mdxToJs(text, { hastPlugins });
  expect(/\u00AD|\\xAD/i.test(code)).toBe(isBroken);
});
