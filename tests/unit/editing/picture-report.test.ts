import { expect, test } from 'vitest';
import {
  describeChanges,
  describeRights,
  type PictureChanges,
  pictureSlug,
  proposeCover,
  writePictureBlocks,
} from '../../../src/lib/editing/picture-report.ts';

test.each([
  ['Packtisch (2).JPG', 'packtisch-2'],
  ['Größe & Maß.jpeg', 'groesse-und-mass'],
  ['Gro\u0308ße.png', 'groesse'],
  ['IMG_1234.HEIC', 'img-1234'],
  ['v1.2 final.png', 'v1-2-final'],
  ['CON.png', 'bild-con'],
  ['写真.jpg', 'bild'],
  ['.jpg', 'bild'],
])('%s is named %s', (name, slug) => {
  expect(pictureSlug(name)).toBe(slug);
});

const SIZE = { width: 6000, height: 4000, bytes: 8_120_000 };
const NOTHING: PictureChanges = {
  isTurned: false,
  isPlaceRemoved: false,
  isDataRemoved: false,
  from: SIZE,
  to: SIZE,
  convertedFrom: undefined,
};

test.each<[Partial<PictureChanges>, string]>([
  [{}, 'Nichts war zu tun: 6.000 × 4.000 Pixel, 8,1 MB.'],
  [
    { convertedFrom: 'TIFF', isTurned: true, to: { ...SIZE, bytes: 999_100 } },
    'Aus TIFF umgewandelt, aufgerichtet. Vorher 8,1 MB, jetzt 1.000 KB.',
  ],
  [
    { isPlaceRemoved: true, to: { ...SIZE, width: 5999, bytes: 1_000_000 } },
    'Den Standort entfernt, von 6.000 × 4.000 auf 5.999 × 4.000 Pixel verkleinert. Vorher 8,1 MB, jetzt 1 MB.',
  ],
  [
    { to: { ...SIZE, height: 3999, bytes: 999_999 } },
    'Von 6.000 × 4.000 auf 6.000 × 3.999 Pixel verkleinert. Vorher 8,1 MB, jetzt 1.000 KB.',
  ],
  [
    { isDataRemoved: true, to: { width: 4000, height: 2667, bytes: 900_000 } },
    'Angaben der Kamera und des Bildprogramms entfernt, von 6.000 × 4.000 auf 4.000 × 2.667 Pixel verkleinert. Vorher 8,1 MB, jetzt 900 KB.',
  ],
])('of %j says %s', (changes, sentence) => {
  expect(describeChanges({ ...NOTHING, ...changes })).toBe(sentence);
});

test.each([
  [{}, undefined],
  [
    { creator: 'Eva', agency: 'Eva', terms: 'Nur hier' },
    'Die Datei nennt ihre Rechte, und das bleibt so: Eva; Nur hier',
  ],
])('of the rights %j says %s', (rights, sentence) => {
  expect(describeRights(rights)).toBe(sentence);
});

test.each([
  [{}, 'Foto: Name'],
  [{ creator: 'Eva' }, 'Foto: Eva'],
])('a picture with the rights %j is written ready to be pasted', (rights, credit) => {
  expect(proposeCover('./a/b.jpg', rights)).toEqual({
    image: './a/b.jpg',
    alt: 'Was auf dem Bild zu sehen ist.',
    credit,
  });
  expect(writePictureBlocks('./a/b.jpg', rights)).toBe(`Als Titelbild:

cover:
  image: ./a/b.jpg
  alt: Was auf dem Bild zu sehen ist.
  credit: "${credit}"

Im Text:

<Figure image="./a/b.jpg" alt="Was auf dem Bild zu sehen ist." credit="${credit}" />
`);
});
