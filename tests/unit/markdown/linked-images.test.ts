import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { linkedImages } from '../../../src/markdown/linked-images.ts';

test.each([
  ['an image in a link', '[![a](./a.jpg)](/themen/)', true],
  ['an image further inside a link', '[*![a](./a.jpg)*](/themen/)', true],
  ['an image in a paid link', '<PaidLink href="/x">![a](./a.jpg)</PaidLink>', true],
  ['an image beside a link', '![a](./a.jpg) [b](/themen/)', false],
  ['an image in a note', '<Note>\n\n![a](./a.jpg)\n\n</Note>', false],
])('marks %s: %s', async (_, text, isMarked) => {
  const { code } = await mdxToJs(text, { hastPlugins: [linkedImages] });
  expect(code.includes('linked: "true"')).toBe(isMarked);
});
