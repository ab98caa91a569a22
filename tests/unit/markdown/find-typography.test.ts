import { expect, test } from 'vitest';
import { readText } from '../../../src/lib/source/text-tree.ts';
import { findTypography } from '../../../src/markdown/find-typography.ts';

function find(body: string, path = 'x.md') {
  const { tree } = readText(body, path.endsWith('.mdx'));
  return findTypography({ path, body, tree }).map(({ kind, line, column }) => ({
    kind,
    line,
    column,
  }));
}

test.each([
  ['Gut.\n\nEin "Zitat ohne Ende', { kind: 'unbalanced', line: 3, column: 5 }],
  ['---\ntitle: x\n---\n\n- *"a* `"`', { kind: 'unbalanced', line: 5, column: 4 }],
  ['"a" \\"b\\" &quot;c&quot; &quot;d', { kind: 'unbalanced', line: 1, column: 25 }],
  ['😀 ä "', { kind: 'unbalanced', line: 1, column: 6 }],
  ['"Wer? "Ich"?"', { kind: 'nested', line: 1, column: 7 }],
  ['a\nTja....', { kind: 'dots', line: 2, column: 4 }],
  ['<p>\nEin "Wort</p>', { kind: 'unbalanced', line: 2, column: 5 }],
  ['![Ein "Bild](a.png)', { kind: 'unbalanced', line: 1, column: 7 }],
  [':en[x] und "a', { kind: 'unbalanced', line: 1, column: 12 }],
  [':en[x] {offen <und "a', { kind: 'unbalanced', line: 1, column: 20 }],
])('locates the problem of %j', (body, expected) => {
  expect(find(body)).toEqual([expected]);
});

test.each(['', ':en[x]\n'])('locates problems in components of MDX, after %j', (passage) => {
  const body = `import A from "./a"\n\n<A>\n  Ein "Wort\n</A>\n${passage}`;
  expect(find(body, 'x.mdx')).toEqual([{ kind: 'unbalanced', line: 4, column: 7 }]);
});

test.each(['"', '&quot;', '&#34;', '&#x22;', '&QUOT;'])('counts %s as a quotation mark', (mark) => {
  expect(find(`${mark}a${mark} "b`)).toEqual([
    { kind: 'unbalanced', line: 1, column: 4 + 2 * mark.length - 1 },
  ]);
});

test.each(["'", '&apos;', '&#39;', '&#x27;'])('counts %s as a single mark', (mark) => {
  expect(find(`${mark}Wer? ${mark}Ich${mark}?${mark}`)).toEqual([
    { kind: 'nested', line: 1, column: 6 + mark.length },
  ]);
});

test.each([
  ['Er: „Eins.\n\n„Zwei.“', [true]],
  ['Er: „Eins.\n\nZwei.', [false]],
  ['Er: „Eins.', [false]],
  ['Er: Eins.“\n\n„Zwei.“', [false]],
  ['Er: "Wer? "Ich"?"\n\n„Zwei.“', [false]],
])('tells of %j whether a quotation goes on', (body, expected) => {
  const { tree } = readText(body, false);
  expect(findTypography({ path: 'x.md', body, tree }).map(({ goesOn }) => goesOn)).toEqual(
    expected,
  );
});

test('stops after fifty findings', () => {
  expect(find('Ein "Wort\n\n'.repeat(49))).toHaveLength(49);
  expect(find('Ein "Wort\n\n'.repeat(51))).toHaveLength(50);
});

test('finds nothing in a text that cannot be read', () => {
  expect(findTypography({ path: 'x.mdx', body: '{"', tree: undefined })).toEqual([]);
});

test('finds nothing where all is well', () => {
  expect(find('"A" \'b\' Hans\' `"` <i lang="en">"</i>')).toEqual([]);
});
