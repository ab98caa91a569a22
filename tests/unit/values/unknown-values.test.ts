import { expect, test } from 'vitest';
import {
  dropEmpty,
  isEmpty,
  isRecord,
  listAt,
  valueAt,
} from '../../../src/lib/values/unknown-values.ts';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['a', false],
  [undefined, false],
])('isRecord of %j is %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});

test.each<[(string | number)[], unknown]>([
  [['a', 'b'], 1],
  [['c', 1, 'd'], 2],
  [['c', 'length'], 2],
  [['a', 'x'], undefined],
  [['a', 'toString'], undefined],
  [['a', 'b', 'length'], undefined],
  [['e', 'length'], undefined],
  [['f', 'x'], undefined],
  [[], { a: { b: 1 }, c: [{}, { d: 2 }], e: 'ef', f: null }],
])('the path %j leads to %j', (path, expected) => {
  const data = { a: { b: 1 }, c: [{}, { d: 2 }], e: 'ef', f: null };
  expect(valueAt(data, ...path)).toEqual(expected);
});

test.each([
  [{ a: [1] }, [1]],
  [{ a: { 0: 1 } }, []],
  [{}, []],
])('the list in %j is %j', (data, expected) => {
  expect(listAt(data, 'a')).toEqual(expected);
});

test.each([
  [null, true],
  ['', true],
  [' \n', true],
  ['a', false],
  [undefined, false],
  [0, false],
  [[], false],
])('isEmpty of %j is %s', (value, expected) => {
  expect(isEmpty(value)).toBe(expected);
});

test('leaves out empty fields, also of inner blocks', () => {
  expect(dropEmpty({ a: '', b: { c: null, d: 0 }, e: [''], f: 'x' })).toEqual({
    b: { d: 0 },
    e: [''],
    f: 'x',
  });
  expect(dropEmpty('')).toBe('');
});
