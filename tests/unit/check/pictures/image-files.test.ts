import { expect, test } from 'vitest';
import { readLibrary } from '../../../../src/lib/articles/library.ts';
import { explainNeighbor } from '../../../../src/lib/check/pictures/file-neighbors.ts';
import type { FoundImage } from '../../../../src/lib/check/pictures/found-images.ts';
import { checkImages, type ImageFacts } from '../../../../src/lib/check/pictures/images.ts';
import { makeContent, NOW } from '../make-content.ts';

const { library } = readLibrary(makeContent(), NOW);
const FILES = [
  ...['foto.jpg', 'foto.JPEG', 'a.png', 'a.webp', 'a.avif', 'a.gif', 'a.svg', 'a b.jpg'],
  ...['a\u0308.png', 'Gross.jpg', 'a.SVG', 'a.tif.jpg', 'a.svg.png'],
];
const OTHERS = ['a.tif', 'a.TIFF', 'a.heic', 'a.heif', 'a b.tif', 'a.hei', 'a.jpgx', 'a.pdf'];
const PATHS = new Set(
  [...FILES, ...OTHERS, 'x/neben.jpg'].map((name) => `content/articles/${name}`),
);
const PUBLIC = new Set(['/da.jpg', '/groß.jpg']);

/** What is said of an image, without what every sentence says. */
function check(
  url: string | undefined,
  image: Partial<FoundImage> = {},
  facts?: Partial<ImageFacts>,
  publicFiles: ReadonlySet<string> | undefined = PUBLIC,
): string[] {
  const position = { line: 1, column: 1 };
  const found = { url, alt: 'A', position, isCover: false, isBare: false, ...image };
  const size = { width: 800, height: 600 };
  const known = { bytes: 1000, size, hasLocation: false, ...facts };
  const images = new Map([...PATHS].map((path) => [path, known]));
  return checkImages(
    'content/articles/x.mdx',
    [found],
    { ...library, paths: PATHS, publicFiles },
    images,
  ).map(({ rule, message }) => `${rule} ${message}`);
}

test.each([
  ...FILES.map((name) => `./${name}`),
  '/da.jpg',
  '/gro%C3%9F.jpg',
  'a%20b.jpg',
  undefined,
])('the image %s is one', (url) => {
  expect(check(url)).toEqual([]);
});

test.each<[url: string, words: string, image?: Partial<FoundImage>]>([
  ['//a.de/foto.jpg', 'third-party-request'],
  ['http://a.de/foto.jpg', 'third-party-request'],
  ['HTTPS://a.de/foto.jpg', 'third-party-request'],
  ['ahttps://a.de/foto.jpg', 'liegt nicht neben dieser Datei'],
  ['.\\foto.jpg', 'enthält einen umgekehrten Schrägstrich'],
  ['/fort.jpg', 'invalid-image-path `/fort.jpg` liegt nicht neben dieser Datei'],
  ['X:foto.jpg', 'invalid-image-path `X:foto.jpg` liegt nicht neben dieser Datei'],
  ['http:foto.jpg', 'third-party-request'],
  ['/da.jpg', 'liegt nicht neben dieser Datei', { isCover: true }],
  ['foto.jpg', 'So kommt die Bilddatei nicht auf die Website', { isBare: true }],
  ['./foto.jpg?a', 'enthält ein Zeichen'],
  ['./foto.jpg#a', 'enthält ein Zeichen'],
  ['./a%2g.jpg', 'enthält ein Zeichen'],
  ['./a%3F.jpg', 'enthält ein Zeichen'],
  ['./a%20b.jpg', 'enthält ein Zeichen', { isCover: true }],
  [' ./foto.jpg', 'enthält ein Zeichen', { isCover: true }],
  ['./foto.jpg ', 'enthält ein Zeichen', { isCover: true }],
  ['./a.svg', 'taugt hier nicht', { isCover: true }],
  ['./a.SVG', 'taugt hier nicht', { isCover: true }],
  ['./a.tif', 'sagt: npm run image -- content/articles/a.tif'],
  ['./a.TIFF', 'sagt: npm run image -- content/articles/a.TIFF'],
  ['./a.heic', 'sagt: npm run image -- content/articles/a.heic'],
  ['./a.heif', 'sagt: npm run image -- content/articles/a.heif'],
  ['./a%20b.tif', 'sagt: npm run image -- "content/articles/a b.tif"'],
  ['./a.hei', 'ist kein Bild, das sich lesen lässt'],
  ['./a.jpgx', 'ist kein Bild, das sich lesen lässt'],
  ['./a.pdf', 'ist kein Bild, das sich lesen lässt'],
  ['./\u00E4.png', 'Umlaute im Namen aus zwei Zeichen'],
  ['./FOTO.jpg', 'im Ordner heißt sie `foto.jpg`'],
  ['./groß.jpg', 'Meinst du `Gross.jpg`?'],
  ['./neben.jpg', 'gibt es nicht. Lege sie neben diese Datei'],
  ['./x/nebem.jpg', 'Meinst du `neben.jpg`?'],
])('of the image %j it is said: %s', (url, words, image) => {
  const problems = check(url, image);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(words);
});

test('a drawing is no cover, but a photo of any name is', () => {
  expect(check('./a.svg.png', { isCover: true })).toEqual([]);
});

test('only files in the same folder are taken for the one that is meant', () => {
  const explain = (path: string) => explainNeighbor('b.jpg', path, new Set(['c/b.JPG']));
  expect(explain('c/b.jpg')).toContain('`b.JPG`');
  expect(explain('a/b.jpg')).toBeUndefined();
});

test('an image without a description is left to another rule, and public files may be unknown', () => {
  expect(check('./fort.jpg', { alt: ' ' })).toEqual([]);
  expect(check('./fort.jpg', { alt: undefined })).toHaveLength(1);
  expect(checkImages('content/x.mdx', [], library, new Map())).toEqual([]);
  const found = { url: '/fort.jpg', alt: 'A', position: { line: 1, column: 1 } };
  const image = { ...found, isCover: false, isBare: false };
  expect(checkImages('content/x.mdx', [image], library, new Map())).toEqual([]);
});

test.each<[facts: Partial<ImageFacts>, words?: string]>([
  [{ bytes: 4_000_000, size: { width: 6000, height: 6000 } }],
  [{ bytes: 4_000_001 }, 'large-image `./a%20b.jpg` ist sehr groß: 800 × 600 Pixel, 4 MB.'],
  [{ bytes: 4_150_000 }, 'ist sehr groß: 800 × 600 Pixel, 4,2 MB.'],
  [{ size: { width: 6001, height: 1 } }, 'ist sehr groß: 6001 × 1 Pixel, 0 MB.'],
  [{ size: { width: 1, height: 6001 } }, 'npm run image -- --replace "content/articles/a b.jpg"'],
  [{ hasLocation: true }, 'npm run image -- --replace "content/articles/a b.jpg"'],
  [{ size: undefined }, 'unreadable-image `./a%20b.jpg` ist kein Bild, das sich lesen lässt'],
])('of a file with %j it is said: %s', (facts, words) => {
  const problems = check('./a%20b.jpg', {}, facts);
  expect(problems.map((problem) => problem.includes(String(words)))).toEqual(words ? [true] : []);
});

test('of a drawing without a size it is said how it gets one', () => {
  const said = ['a.svg', 'a.SVG', 'a.svg.png'].map((url) => check(url, {}, { size: undefined })[0]);
  expect(said.map((sentence) => sentence?.includes('viewBox'))).toEqual([true, true, false]);
});
