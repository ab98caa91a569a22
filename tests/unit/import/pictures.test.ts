import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { linkPictures, loadPictures } from '../../../src/lib/import/pictures.ts';
import { pictureIndex, pictureUrl } from '../../../src/lib/import/reading/reading.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';
import { readText } from '../../../src/lib/source/text-tree.ts';
import { present } from '../../expectations.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const load = async (content: string | undefined, path?: string) => {
  const remarks = createRemarks();
  const bytes = content === undefined ? undefined : bytesOf(content);
  const source = path === undefined ? { bytes: bytes ?? bytesOf('') } : { path };
  const [picture] = await loadPictures([source], 'titel', async () => bytes, remarks);
  return [picture?.name, ...remarks.list()];
};

test.each([
  ['jpg', '\xFF\xD8\xFF\xE0'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['png', '\x89PNG\r\n\n\n'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\n\0\0\0WEBP'],
])('recognises %s by %j', async (extension, content) => {
  expect(await load(content, 'a.bin')).toEqual([`bild-1.${extension}`]);
});

test.each([
  ['SVG, das Programme enthalten kann', '<?xml?><SVG\n>'],
  ['SVG, das Programme enthalten kann', '<svg>'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['BMP', 'BM'],
  ['HEIC', '\0\0\0\nftypheic'],
  ['HEIC', '....ftypheix'],
  ['HEIC', '....ftypmif1'],
  ['AVIF', '\0\0\0\nftypavif'],
  ['EMF oder WMF', `${'\n'.repeat(40)} EMF`],
  ['EMF oder WMF', '\xD7\xCD\xC6\x9A'],
  ...[
    '<svgs>',
    ' II*\0',
    ' BM',
    '..ftypheic',
    '.....ftypavif',
    ' \xD7\xCD\xC6\x9A',
    ' \xFF\xD8\xFF',
    ' \x89PNG\r\n\x1a\n',
    ' GIF8',
    'RIFF.....WEBP',
    `${' '.repeat(600)}<svg>`,
    '',
  ].map((content): [string, string] => ['unbekannt', content]),
])('takes over nothing of the kind %s, such as %j', async (kind, content) => {
  const remark = `nicht übernommen: Art ${kind}. Speichere es als JPG oder PNG`;
  expect(await load(content, 'a.png')).toEqual([undefined, `Bild „a.png“ ${remark}`]);
  expect(await load(content)).toEqual([undefined, `Bild 1 ${remark}`]);
});

test.each([
  ['a.GIF', 'gif'],
  ['a.jpeg?b', 'jpg'],
  ['a.jpg#b', 'jpg'],
  ['a.png', 'png'],
  ['a.webp', 'webp'],
  ['a.png.txt', 'jpg'],
  ['a', 'jpg'],
])('keeps the place of the missing file %s as %s', async (path, extension) => {
  expect(await load(undefined, path)).toEqual([
    `bild-1.${extension}`,
    `Bild „${path}“ fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als titel/bild-1.${extension} neben den Beitrag`,
  ]);
});

test('counts pictures in the order of the text, those left out as well', async () => {
  const remarks = createRemarks();
  const sources = [{ bytes: bytesOf('BM') }, { bytes: bytesOf('GIF8') }, { bytes: bytesOf('') }];
  const found = await loadPictures(sources, 'titel', async () => undefined, remarks);
  expect(found.map((picture) => picture?.name)).toEqual([undefined, 'bild-2.gif', undefined]);
  expect(remarks.list().map((remark) => remark.slice(0, 7))).toEqual(['Bild 1 ', 'Bild 3 ']);
});

test.each([
  [0, 0],
  [12, 12],
])('the picture %i has a URL that tells its number', (index, expected) => {
  expect(pictureIndex(pictureUrl(index))).toBe(expected);
});

test.each(['bild:', 'bild:a', 'xbild:1', 'bild:1.png'])('the URL %s tells no number', (url) => {
  expect(pictureIndex(url)).toBe(-1);
});

test.each<[string, string[], string[]]>([
  ['a ![b](bild:0) c', ['paragraph ./titel/1.png'], []],
  ['![b](bild:1)', [], []],
  ['![b](bild:0)', ['paragraph ./titel/1.png'], []],
  ['![](bild:0)', ['<Figure image="./titel/1.png" decorative />'], [decorative(1)]],
  [
    '![](bild:0)\n\n![](bild:2)',
    [
      '<Figure image="./titel/1.png" decorative />',
      '<Figure image="./titel/&quot;.png" decorative />',
    ],
    [decorative(2)],
  ],
  ['![](bild:0) ![](bild:0)', ['paragraph ./titel/1.png ./titel/1.png'], []],
  [
    '![b](bild:0 "  C  &\n D")',
    ['<Figure image="./titel/1.png" alt="b" caption="C &amp; D" />'],
    [],
  ],
  ['![](bild:0 "C")', ['<Figure image="./titel/1.png" caption="C" />'], []],
  [
    'a ![b](bild:0 "C") d ![](bild:0) e',
    [
      'paragraph',
      '<Figure image="./titel/1.png" alt="b" caption="C" />',
      'paragraph ./titel/1.png',
    ],
    [],
  ],
  ['> ![](bild:0)', ['blockquote ./titel/1.png'], []],
  ['a\n\n## b', ['paragraph', 'heading'], []],
])('links the pictures of %j', (text, expected, expectedRemarks) => {
  const remarks = createRemarks();
  const pictures = [{ name: '1.png' }, undefined, { name: '".png' }].map(
    (picture) => picture && { ...picture, bytes: undefined },
  );
  const tree = present(readText(text, false).tree) as Root;
  const { children } = linkPictures(tree, 'titel', pictures, remarks);
  expect(children.map(describeNode)).toEqual(expected);
  expect(remarks.list()).toEqual(expectedRemarks);
  const plain = linkPictures(tree, 'titel', pictures).children.map(describeNode);
  expect(plain.filter((part) => part.includes('decorative'))).toEqual([]);
});

function decorative(count: number): string {
  return `Bild ohne Beschreibung als Schmuck übernommen${count === 1 ? '' : ` (${count}-mal)`}`;
}

function describeNode(node: Root['children'][number]): string {
  if (node.type === 'html') return node.value;
  const urls = JSON.stringify(node).match(/\.\/titel\/[^"\\]+/g) ?? [];
  return [node.type, ...urls].join(' ');
}
