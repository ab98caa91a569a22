import { describe, expect, test } from 'vitest';
import {
  headingIdsOf,
  positionOfNode,
  readText,
  textOf,
  walk,
} from '../../../src/lib/source/text-tree.ts';
import { findEnglish } from '../../english.ts';
import { present } from '../../expectations.ts';

const nodes = (text: string) => {
  const { tree } = readText(text, true);
  return tree === undefined ? [] : [...walk(tree)];
};

describe('readText', () => {
  test.each([
    ['<Note>', 1, 1, /^Der Baustein <Note> wird nicht geschlossen/],
    ['Text\n\n</Note>', 3, 1, /^Hier endet <Note>, ohne begonnen zu haben/],
    ['Text <b> Text', 1, 6, /^Der Baustein <b> wird nicht in demselben Absatz geschlossen/],
    ['<Note>\n\n</Figure>', 3, 1, /^Hier endet <Figure>, aber zuletzt begann <Note> in Zeile 1/],
    ['1 <3 2', 1, 3, /^Ein Kleiner-Zeichen beginnt/],
    ['<!-- Kommentar -->', 1, 1, /^Bemerkungen wie in HTML/],
    ['Text { Text', 1, 6, /^Diese geschweifte Klammer wird nicht geschlossen/],
    ['{', 1, 1, /^Diese geschweifte Klammer wird nicht geschlossen/],
    ['{"a": 1}', 1, 5, /^Eine geschweifte Klammer beginnt in MDX Code/],
    ['a {{ b c }}', 1, 8, /^Das ist die Schreibweise eines anderen Systems/],
    ['{{ b c }}', 1, 6, /^Das ist die Schreibweise eines anderen Systems/],
    ['a {% b c %}', 1, 4, /^Das ist die Schreibweise eines anderen Systems/],
    ['a b={c', 1, 5, /^`b` ist so nicht zu lesen/],
    ['a { {b c} }', 1, 8, /^Eine geschweifte Klammer beginnt in MDX Code/],
    ['<Note>\n\nText</Note>', 3, 5, /^Der Baustein <Note> wird nicht in demselben Absatz/],
    ['Grüße 😀 <3', 1, 10, /^Ein Kleiner-Zeichen beginnt/],
  ])('explains what MDX cannot read in %j', (text, line, column, message) => {
    const [error] = readText(text, true).errors;
    const sentence = expect.stringMatching(message);
    expect(error).toEqual({ line, column, rule: 'mdx-syntax', message: sentence });
    expect(findEnglish(present(error).message)).toEqual([]);
  });

  test.each<[text: string, expected: string, errors?: number]>([
    ['a <X b={c d} e="f" /> g', 'a g'],
    ['a <X b={[{ c: 1,5 }]} e="f"/> g', 'a g'],
    ['a <X b={1} c={d e} f={2} /> g', 'a g'],
    ['a <X b={c d} e="f">h</X> g', 'a <X e>h g'],
    ['a x={b c} d <Y /> e', 'a d <Y> e'],
    ['<X b={c d}\n/>\n\ne', 'e'],
    ['1 <3 2', '1 3 2'],
    ['a <b@c.de> d', 'a d'],
    ['a <HTTPS://c.de/> d', 'a d'],
    ['a <X b=c>d</X> e', 'a <X>d e'],
    ['a <X b=c /> e', 'a <X> e'],
    ['a <x.y b=c/>d', 'a <x.y>d'],
    ['a <X b="c"> d=<e f', 'a d= e f', 2],
    ['a x={b c} d />', 'a d />'],
    ['a b={c', 'a c'],
    ['a <X b=c\n\nd > e', 'a X b=cd > e'],
    ['a <b@c.de d', 'a b@c.de d'],
    ['a <X b=c d', 'a X b=c d'],
    ['a {"{" c d} e', 'a " e', 2],
    ['x\n\n<X>\n\n<Y>\n\na\n\n</X>\n\n</Y>', 'x<Y>a'],
    ['a {b c} d', 'a d'],
    ['a {{ b c }} d', 'a d'],
    ['a {% b %} d', 'a d'],
    ['a {b', 'a b'],
    ['a <X> b', 'a b'],
    ['a </X> b', 'a b'],
    ['<X c="d">\n\na </X>\n\nb', 'ab'],
    ['<X>\n\n<Y>\n\na\n\n</X>\n\n</Y>', '<Y>a'],
  ])('reads of %j, which is no MDX, %j', (text, expected, errors = 1) => {
    const read = nodes(text).map((node) => {
      if (node.type === 'text') return node.value;
      if (!('attributes' in node && Array.isArray(node.attributes))) return '';
      const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
      return `<${[node.name, ...names].join(' ')}>`;
    });
    expect(read.join('').replace(/\s+/g, ' ')).toBe(expected);
    expect(readText(text, true).errors).toHaveLength(errors);
  });

  test('reads on after an error and names the next', () => {
    const { tree, errors } = readText('1 <3\n\n{a b}\n\n## Ziel', true);
    expect(errors.map(({ line }) => line)).toEqual([1, 3]);
    expect(tree).toMatchObject({ type: 'root' });
  });

  test('gives up on a text that is nothing but errors', () => {
    expect(readText('1 <3 '.repeat(40), true)).toMatchObject({ tree: undefined });
  });

  test.each(['<Note>', 'Text { Text', '<!-- Kommentar -->'])(
    'reads %j as plain Markdown',
    (text) => {
      expect(readText(text, false).errors).toEqual([]);
    },
  );
});

test('walk goes through a tree in reading order', () => {
  const types = nodes('## a *b*\n\nc').map(({ type }) => type);
  expect(types).toEqual(['root', 'heading', 'text', 'emphasis', 'text', 'paragraph', 'text']);
});

test('positionOfNode counts from 1', () => {
  const positions = nodes('a\n\n  *b*')
    .filter(({ type }) => type === 'emphasis')
    .map(positionOfNode);
  expect(positions).toEqual([{ line: 3, column: 3 }]);
  expect(positionOfNode({ type: 'thematicBreak' })).toEqual({ line: 1, column: 1 });
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

test('headingIdsOf gives the ids in reading order', () => {
  const { tree } = readText('## Größe & Maß\n\nText\n\n> ### `Code` *und* [Link](/a/)\n', true);
  expect(tree && headingIdsOf(tree)).toEqual(['groesse-und-mass', 'code-und-link']);
});
