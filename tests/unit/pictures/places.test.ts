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
