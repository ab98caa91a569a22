import { expect, test } from 'vitest';
import { listCandidates } from '../../../src/lib/pictures/candidates.ts';
import { PLACES, type Place, type View } from '../../../src/lib/pictures/places.ts';

const VIEW: View = {
  ratio: 2,
  sizes: '100vw',
  candidates: [
    [400, 55],
    [800, 45],
    [1200, 35],
  ],
};

test.each([
  ['all widths of a large photo', { width: 6000, height: 4000 }, [400, 800, 1200]],
  ['no more than a photo has', { width: 1000, height: 700 }, [400, 800, 1000]],
  ['what a tall photo has across', { width: 3000, height: 350 }, [400, 700]],
  ['a small one as it is', { width: 300, height: 300 }, [300]],
  ['a width that fits exactly once', { width: 800, height: 800 }, [400, 800]],
])('offers %s', (_, original, widths) => {
  expect(listCandidates(VIEW, original).map(({ width }) => width)).toEqual(widths);
});

test('each file has the shape of its view, or that of the original', () => {
  expect(listCandidates(VIEW, { width: 700, height: 700 }).at(-1)).toEqual({
    width: 700,
    height: 350,
    quality: 45,
  });
  const { ratio, ...uncropped } = VIEW;
  const [first] = listCandidates(uncropped, { width: 1000, height: 500 });
  expect(first).toEqual({ width: 400, height: 200, quality: 55 });
});

test.each(Object.entries<Place>(PLACES))(
  'the views of %s end with one for all widths',
  (_, views) => {
    expect(views.map(({ media }) => media === undefined)).toEqual(
      views.map((_, index) => index === views.length - 1),
    );
  },
);

const MEDIUM = '(min-width: 48rem)';
const LARGE = '(min-width: 68rem)';
const PHONE =
  ' 1.778 in (min-width: 25rem) 92vw, calc(100vw - 2rem): 360/55 720/45 1080/36 1440/40';
const ROW = `${MEDIUM} 1.778 in 18rem: 288/55 576/45`;
const THUMBNAIL = ' 1 in 6rem: 192/50 288/45';
const TEXT = ['360/55', '720/48', '1080/40', '1440/40'];

test.each<[keyof typeof PLACES, string[]]>([
  [
    'head',
    [
      `${LARGE} 2 in (min-width: 82rem) 76rem, (min-width: 75rem) calc(100vw - 6rem), 92vw: 1216/48 2432/36`,
      PHONE,
    ],
  ],
  [
    'lead',
    [
      `${LARGE} 1.25 in (min-width: 82rem) 34.1rem, (min-width: 75rem) calc(46.7vw - 4.2rem), calc(43vw - 1.4rem): 560/55 1120/42`,
      PHONE,
    ],
  ],
  [
    'second',
    [
      `${MEDIUM} 1.5 in (min-width: 82rem) 36.5rem, (min-width: 75rem) calc(50vw - 4.5rem), calc(46vw - 1.5rem): 600/55 1200/42`,
      PHONE,
    ],
  ],
  ['row', [ROW, THUMBNAIL]],
  [
    'section',
    [
      `${LARGE} 1.333 in (min-width: 82rem) 21.1rem, (min-width: 75rem) calc(30vw - 3.5rem), calc(27.6vw - 1.7rem): 360/55 720/45`,
      ROW,
      THUMBNAIL,
    ],
  ],
  ['portrait', [` 1 in ${MEDIUM} 15rem, 9rem: 144/55 288/50 480/45`]],
  ['byline', [' 1 in 2rem: 32/55 64/50 96/45']],
  ['text', [`  in (min-width: 25rem) min(45rem, 92vw), calc(100vw - 2rem): ${TEXT.join(' ')}`]],
  ['wide', [`  in ${share(1)}: ${TEXT.join(' ')} 1920/36`]],
  ['half', [`  in auto, ${share(2)}: ${TEXT.join(' ')}`]],
  ['third', [`  in auto, ${share(3)}: ${TEXT.slice(0, 3).join(' ')}`]],
])('the place %s offers pictures of these shapes, widths and qualities', (name, expected) => {
  const views: readonly View[] = PLACES[name];
  expect(
    views.map(({ media = '', ratio, sizes, candidates }) => {
      const shape = ratio === undefined ? '' : String(Math.round(ratio * 1000) / 1000);
      const offered = candidates.map(([width, quality]) => `${width}/${quality}`).join(' ');
      return `${media} ${shape} in ${sizes}: ${offered}`;
    }),
  ).toEqual(expected);
});

test('pictures in one row have the same height', () => {
  const heights = Object.entries<Place>(PLACES).flatMap(([name, views]) =>
    views.map(({ rowHeight }) => [name, rowHeight]).filter(([, height]) => height !== undefined),
  );
  expect(heights).toEqual([
    ['half', 720],
    ['third', 720],
  ]);
});

/** A share of the width beside the table of contents. */
function share(count: number): string {
  return `(min-width: 82rem) calc(58rem / ${count}), (min-width: 75rem) calc((100vw - 24rem) / ${count}), (min-width: 68rem) calc((92vw - 18rem) / ${count}), (min-width: 36rem) calc(92vw / ${count}), (min-width: 25rem) 92vw, calc(100vw - 2rem)`;
}
