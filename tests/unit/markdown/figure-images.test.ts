import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { figureImages } from '../../../src/markdown/figure-images.ts';

const toCode = async (text: string) => (await mdxToJs(text, { mdastPlugins: [figureImages] })).code;

test('turns the file of a Figure into a Markdown image', async () => {
  const code = await toCode('<Figure image="./foto.jpg" alt="Ein Paket" caption="Im Lager" />');
  expect(code).toContain('src: "./foto.jpg"');
  expect(code).toContain('alt: "Ein Paket"');
  expect(code).toContain('caption: "Im Lager"');
  expect(code).not.toContain('image: "./foto.jpg"');
});

test('does the same for the picture of a Video', async () => {
  expect(await toCode('<Video image="./foto.jpg" alt="" />')).toMatch(
    /Video, \{[\s\S]*src: "\.\/foto/,
  );
});

test.each([
  '<Figure image={foto} alt="Ein Paket" />',
  '<Figure>\n\n![a](./foto.jpg)\n\n</Figure>',
  '<Note image="./foto.jpg">a</Note>',
  'Text',
])('leaves %j unchanged', async (text) => {
  expect(await toCode(text)).toBe(mdxToJs(text).code);
});

test('a wide Figure tells its image so', async () => {
  const image = '<Figure image="./foto.jpg" alt=""';
  expect(await toCode(`${image} width="breit" />`)).toContain('place: "wide"');
  expect(await toCode(`${image} />`)).not.toContain('place');
});
