import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/lib/source/html-elements.ts';
import { readText, walk } from '../../../src/lib/source/text-tree.ts';

const elementsIn = (text: string, isMdx: boolean) => {
  const { tree } = readText(text, isMdx);
  return tree === undefined ? [] : walk(tree).flatMap(elementsOf);
};

test.each([
  ['<Note title="a" />', ['title', 'a']],
  ['<Note title="" />', ['title', '']],
  ['<Note title="a &amp; b" />', ['title', 'a & b']],
  ['<Note title={"a"} />', ['title', 'a']],
  ['<Note title={a} />', ['title', undefined]],
  ['<Note title />', ['title', undefined]],
  ['<Note />', undefined],
  ['<div style={{ background: "url(a)" }} />', ['style', 'url(a)']],
  ['<img srcSet={["a 1x", "b 2x"]} />', ['srcSet', 'a 1x,b 2x']],
])('reads the attribute of the JSX %j', (text, expected) => {
  const [element] = elementsIn(text, true);
  expect([...(element?.attributes ?? [])][0]).toEqual(expected);
});

test.each([
  ['Text', []],
  ['<td background="a">', [['td', { background: 'a' }]]],
  ['<TD BACKGROUND=a>', [['td', { background: 'a' }]]],
  ["<b title='a &amp; b'>x</b>", [['b', { title: 'a & b' }]]],
  ['<td background="a', [['td', { background: 'a ', "'": '' }]]],
  [
    '<ul><li>a</li><li class="b">c</li></ul>',
    [
      ['ul', {}],
      ['li', {}],
      ['li', { class: 'b' }],
    ],
  ],
  ['<!-- <i> -->', [['i', {}]]],
  ['<!--> <img src="a"> -->', [['img', { src: 'a' }]]],
  [
    '<svg><title><img src="a"></title></svg>',
    [
      ['svg', {}],
      ['title', {}],
      ['img', { src: 'a' }],
    ],
  ],
  ['`<b>`', []],
])('finds the tags of raw HTML in %j', (text, expected) => {
  const found = elementsIn(text, false).map(({ name, attributes }) => [
    name,
    Object.fromEntries(attributes),
  ]);
  expect(found).toEqual(expected);
});
