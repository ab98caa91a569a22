import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  ['https://example.org/a/', true],
  ['[www.example.org](https://www.example.org/)', true],
  ['[example.org](https://example.org/b/)', false],
  ['[Beispiel](https://example.org/)', false],
])('tells whether the text of %j is its address', async (text, isBare) => {
  expect((await render(text)).includes('class="bare"')).toBe(isBare);
});
