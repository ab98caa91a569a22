import { expect, test } from 'vitest';
import { render } from './render.ts';

test.each([
  ['https://example.org/a/', true],
  ['[www.example.org](https://www.example.org/)', true],
  ['[example.org](http://example.org)', true],
  ['[example.org](https://example.org/b/)', false],
  ['[b.www.org](https://b.org)', false],
  ['[a.org/?https://b](https://a.org/?b)', false],
  ['[a.org/b](https://a.orgb)', false],
  ['[Beispiel](https://example.org/)', false],
])('tells whether the text of %j is its address', async (text, isBare) => {
  expect((await render(text)).includes('class="bare"')).toBe(isBare);
});
