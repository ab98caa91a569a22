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

test('finds nothing where all is well', () => {
  expect(find('"A" \'b\' Hans\' `"` <i lang="en">"</i>')).toEqual([]);
});
