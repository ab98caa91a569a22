import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { figureImages } from '../../../src/markdown/figure-images.ts';
import { galleryRows, splitEvenly } from '../../../src/markdown/gallery-rows.ts';

test.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [5, [2, 3]],
  [7, [2, 2, 3]],
  [12, [3, 3, 3, 3]],
])('%i pictures make rows of %j', (count, lengths) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const rows = splitEvenly(items);
  expect(rows.map(({ length }) => length)).toEqual(lengths);
  expect(rows.flat()).toEqual(items);
});

const toCode = async (text: string) =>
  (await mdxToJs(text, { mdastPlugins: [galleryRows, figureImages] })).code.replace(/\s+/g, ' ');

test('a gallery lays out images and figures in rows', async () => {
  const code = await toCode(
    '<Gallery caption="Zwei">\n\n![Eins](./eins.jpg "Am Morgen")\n\n<Figure image="./zwei.jpg" alt="Zwei" credit="Foto: Ich" />\n\n</Gallery>',
  );
  expect(code).toContain('caption: "Zwei", children: _jsxs(_components.div, {');
  expect(code).toContain('Figure, { caption: "Am Morgen", children: _jsx(_components.p, {');
  expect(code).toContain('Figure, { alt: "Zwei", credit: "Foto: Ich", children: _jsx(');
  expect(code.match(/src: "[^"]+", alt: "\w+", place: "half"/g)).toHaveLength(2);
});

test('three pictures take a third of the row each', async () => {
  const images = '![a](./a.jpg) '.repeat(3);
  const code = await toCode(`<Gallery>${images}</Gallery>`);
  expect(code.match(/place: "third"/g)).toHaveLength(3);
});

test('pictures in other components stay as they are', async () => {
  const text = '<Note>\n\n![a](./a.jpg)\n\n</Note>';
  expect(await toCode(text)).toBe(mdxToJs(text).code.replace(/\s+/g, ' '));
});

test('a gallery in one line works as well', async () => {
  const code = await toCode('<Gallery>![Eins](./eins.jpg) ![Zwei](./zwei.jpg)</Gallery>');
  expect(code.match(/Figure, \{ children/g)).toHaveLength(2);
});
