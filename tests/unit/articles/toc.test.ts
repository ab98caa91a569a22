import { expect, test } from 'vitest';
import { buildToc, type Heading } from '../../../src/lib/articles/toc.ts';

const heading = (depth: number, slug: string): Heading => ({
  depth,
  slug,
  text: slug.toUpperCase(),
});

test.each([
  ['no headings', [], []],
  ['two sections', [heading(2, 'a'), heading(2, 'b')], []],
  ['three subsections', [heading(3, 'a'), heading(3, 'b'), heading(3, 'c')], []],
  ['three sections', [heading(2, 'a'), heading(2, 'b'), heading(2, 'c')], ['a', 'b', 'c']],
  [
    'no hidden heading',
    [heading(2, 'a'), heading(2, 'b'), heading(2, 'c'), heading(2, 'footnote-label')],
    ['a', 'b', 'c'],
  ],
  [
    'deeper headings',
    [heading(2, 'a'), heading(4, 'x'), heading(2, 'b'), heading(2, 'c'), heading(6, 'y')],
    ['a', 'b', 'c'],
  ],
])('lists sections from three on: %s', (_, headings, ids) => {
  expect(buildToc(headings).map(({ id }) => id)).toEqual(ids);
});

test('puts subsections below their section and drops those before the first', () => {
  const headings = [
    heading(3, 'zu-frueh'),
    heading(2, 'a'),
    heading(3, 'a1'),
    heading(3, 'a2'),
    heading(2, 'b'),
    heading(2, 'c'),
    heading(3, 'c1'),
  ];
  expect(buildToc(headings)).toEqual([
    {
      id: 'a',
      text: 'A',
      children: [
        { id: 'a1', text: 'A1', children: [] },
        { id: 'a2', text: 'A2', children: [] },
      ],
    },
    { id: 'b', text: 'B', children: [] },
    { id: 'c', text: 'C', children: [{ id: 'c1', text: 'C1', children: [] }] },
  ]);
});

test('leaves out the places where a word may break', () => {
  const headings = ['a\u00ADb\u00ADc', 'd', 'e'].map((text) => ({ depth: 2, slug: 'x', text }));
  expect(buildToc(headings)[0]?.text).toBe('abc');
});

test('does not change its input', () => {
  const headings = [heading(2, 'a'), heading(2, 'b'), heading(2, 'c'), heading(3, 'd')];
  const copy = structuredClone(headings);
  buildToc(headings);
  expect(headings).toEqual(copy);
});
