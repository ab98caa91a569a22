import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  placeOfNode,
  readText,
  textOf,
  walk,
} from '../../../src/lib/check/text-tree.ts';
import { findEnglish } from '../english.ts';

const TAG =
  'Hier beginnt mit `<` ein Baustein, der nicht zu lesen ist. Schließe ihn (`</Note>` oder `/>`); ein Kleiner-Zeichen im Text wird `&lt;` geschrieben.';
const BRACE =
  'Hier steht eine geschweifte Klammer, die MDX als Code liest. Im Text wird sie `&#123;` und `&#125;` geschrieben.';
const nodes = (text: string) => {
  const { tree } = readText(text, true);
  return tree === undefined ? [] : [...walk(tree)];
};

describe('readText', () => {
  test.each([
    ['<Note>', 1, 1, TAG],
    ['Text\n\n</Note>', 3, 1, TAG],
    ['Text <b> Text', 1, 6, TAG],
    ['<Note>\n\n</Figure>', 3, 1, TAG],
    ['1 <3 2', 1, 3, TAG],
    ['<!-- Kommentar -->', 1, 1, TAG],
    ['Text { Text', 1, 6, BRACE],
    ['{', 1, 1, BRACE],
    ['{"a": 1}', 1, 5, BRACE],
  ])('explains what MDX cannot read in %j', (text, line, column, message) => {
    expect(readText(text, true)).toEqual({ tree: undefined, faults: [{ line, column, message }] });
    expect(findEnglish(message)).toEqual([]);
  });

  test.each(['<Note>', 'Text { Text', '<!-- Kommentar -->'])(
    'reads %j as plain Markdown',
    (text) => {
      expect(readText(text, false).faults).toEqual([]);
    },
  );
});

test('walk goes through a tree in reading order', () => {
  const types = nodes('## a *b*\n\nc').map(({ type }) => type);
  expect(types).toEqual(['root', 'heading', 'text', 'emphasis', 'text', 'paragraph', 'text']);
});

test('placeOfNode counts from 1', () => {
  const places = nodes('a\n\n  *b*')
    .filter(({ type }) => type === 'emphasis')
    .map(placeOfNode);
  expect(places).toEqual([{ line: 3, column: 3 }]);
  expect(placeOfNode({ type: 'thematicBreak' })).toEqual({ line: 1, column: 1 });
});

test.each([
  ['## a *b* `c` [d](/e/)', 'a b c d'],
  ['## ![Bild](/a.jpg) b', 'Bild b'],
  ['## a {b} c', 'a  c'],
  ['## a &amp; b', 'a & b'],
  ['##', ''],
])('textOf %j is %j', (text, expected) => {
  const heading = nodes(text).find(({ type }) => type === 'heading');
  expect(heading && textOf(heading)).toBe(expected);
});

test.each([
  ['<Note title="a" />', 'a'],
  ['<Note title="" />', ''],
  ['<Note title={a} />', null],
  ['<Note title />', null],
  ['<Note />', undefined],
  ['Text', undefined],
])('attributeOf finds the title of %j: %j', (text, expected) => {
  const node = nodes(text)[1];
  expect(node && attributeOf(node, 'title')).toBe(expected);
});
