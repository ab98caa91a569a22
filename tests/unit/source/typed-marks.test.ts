import { expect, test } from 'vitest';
import { sourceWithoutCode } from '../../../src/lib/source/code-blanking.ts';
import { readText, type TextTree, walk } from '../../../src/lib/source/text-tree.ts';
import { hasTypedMarks, restoreTypedMarks } from '../../../src/lib/source/typed-marks.ts';
import { eachOf, present } from '../../expectations.ts';

const treeOf = (text: string) => present(readText(text, false).tree);
const marksOf = (tree: TextTree) =>
  walk(tree)
    .map(({ type }) => type)
    .filter((type) => ['emphasis', 'strong', 'delete'].includes(type));

test.each<[string, string[]]>([
  ['Liebe Kund*innen und Händler*innen', []],
  ['Jede*r Kolleg*in', []],
  ['Kund**innen und Leser**innen', []],
  ['*Kund*innen* und', ['emphasis']],
  ['*Alle Kund*innen und Leser*innen* sind', ['emphasis']],
  ['Zeile eins\n*Kund*innen* und', ['emphasis']],
  ['Es gilt 2*3 = 6 und 4*5 = 20', []],
  ['a*b **c** d*e', ['strong']],
  ['(*) Pflicht und (*) frei', []],
  ['(*frei*) gewählt', ['emphasis']],
  ['H~2~O und ~~weg~~', ['delete']],
  ['Das ist *wichtig* und **gut**', ['emphasis', 'strong']],
  ['un*glaub*lich', ['emphasis']],
  ['Wort*in der Mitte*', []],
  ['Wort*international*', ['emphasis']],
  ['> Kund*innen und *Leser*innen*', ['emphasis']],
])('of %j the marks are %j, each text at its position', (text, expected) => {
  const tree = treeOf(text);
  expect(marksOf(tree)).toEqual(expected);
  const texts = walk(tree).filter((node) => node.type === 'text');
  for (const { value, position } of eachOf(texts)) {
    const { start, end } = present(position);
    const [from, to] = [present(start.offset), present(end.offset)];
    expect(text.slice(from, to)).toBe(value);
    expect(start.column).toBe(from - text.lastIndexOf('\n', from - 1));
    expect(end.column).toBe(to - text.lastIndexOf('\n', to - 1));
  }
});

test.each([
  ['Kund*innen', true],
  ['a***b', true],
  ['(*)', true],
  ['H~2~O', true],
  ['a * b', false],
  ['*a*', false],
  ['a****b', false],
  ['(a*', false],
])('%j may hold typed marks: %s', (text, expected) => {
  expect(hasTypedMarks(text)).toBe(expected);
});

test('texts without positions are joined and restored as well', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const emphasis = { type: 'emphasis' as const, children: [text('Kund')] };
  expect(restoreTypedMarks([emphasis, text('innen* und')])).toEqual([
    { type: 'emphasis', children: [text('Kund*innen')] },
    text(' und'),
  ]);
  expect(restoreTypedMarks([emphasis, text(' und')])).toBeUndefined();
});

test.each([
  ['a `b` c', 'a     c'],
  ['```\nb\n```\nc', '   \n \n   \nc'],
  ['a', 'a'],
])('the code of %j is blank: %j', (body, expected) => {
  const head = '---\ntitle: `x`\n---\n';
  expect(sourceWithoutCode({ source: head + body, body, tree: treeOf(body) })).toBe(
    head + expected,
  );
});

test('a source that cannot be read keeps its code', () => {
  expect(sourceWithoutCode({ source: '`a`', body: '`a`', tree: undefined })).toBe('`a`');
});
