// biome-ignore-all lint/suspicious/noTemplateCurlyInString: such a template is what is tested.
import { expect, test } from 'vitest';
import { parseLiteral } from '../../../src/lib/source/literal.ts';

test.each([
  ['', []],
  [' /* Bemerkung */ ', []],
  ['"a"', ['a']],
  ["'it\\'s \\u00e4'", ["it's ä"]],

  ['-1.5', [-1.5]],
  ['true', [true]],
  ['null', [null]],
  ['"a\u2028b"', ['a\u2028b']],
  ['{ __proto__: 1 }', [JSON.parse('{ "__proto__": 1 }')]],
  ["[{ label: 'a', 'value': 1, }, // eins\n{}]", [[{ label: 'a', value: 1 }, {}]]],
])('reads %j', (source, expected) => {
  expect(parseLiteral(source)).toEqual(expected);
});

test.each([
  'a',
  '1 + 1',
  'a()',
  '`${a}`',
  '[a]',
  '{ a }',
  '[,]',
  '1 2',
  '...a',
  '1a',
  '/x/',
  '{ `a`: 1 }',
  '`a`',
  'undefined',
  '1, 2',
  '1],[2',
])('takes %j for code', (source) => {
  expect(parseLiteral(source)).toBeUndefined();
});
