import { expect, test } from 'vitest';
import { applyMutation, describeMutant } from './mutation.ts';
import { mutate } from './sources.ts';

test.each([
  ['operators', 'a.ts', 'f(a === b)', ['f(a !== b)']],
  ['a limit', 'a.ts', 'f(a < b)', ['f(a <= b)']],
  [
    'a sum, though not of texts',
    'a.ts',
    'f(a + b, `a` + b)',
    ['f(a - b, `a` + b)', 'f(a + b, `` + b)'],
  ],
  ['a default, though not of an index', 'a.ts', 'f(a ?? 0, b[c] ?? 0)', ['f(a ?? 1, b[c] ?? 0)']],
  ['both sides', 'a.ts', 'f(a && b)', ['f(a || b)']],
  ['a condition', 'a.ts', 'f(a ? b : c)', ['f(!(a) ? b : c)']],
  [
    'an early return',
    'a.ts',
    'const f = () => { if (a) return; b(); }',
    ['const f = () => { if (!(a)) return; b(); }', 'const f = () => { ; b(); }'],
  ],
  ['a branch that is no early return', 'a.ts', 'if (a) b();', ['if (!(a)) b();']],
  ['a negation', 'a.ts', 'f(!a)', ['f(a)']],
  ['steps of a chain', 'a.ts', 'f(a.map(b).join())', ['f(a.join())']],
  [
    'constants, though not names',
    'a.ts',
    "f({ a: 1, b: true, 'c-d': 'e' })",
    [
      "f({ a: 2, b: true, 'c-d': 'e' })",
      "f({ a: 1, b: false, 'c-d': 'e' })",
      "f({ a: 1, b: true, 'c-d': '' })",
    ],
  ],
  [
    'no types and no modules',
    'a.ts',
    "import a from 'b'; type C = 'd' | 1; const e: 'f' = g as 'h';",
    [],
  ],
  [
    'parts of a regular expression',
    'a.ts',
    'f(/^a+[^b?](?:c)\\d$/gu)',
    [
      'f(/a+[^b?](?:c)\\d$/gu)',
      'f(/^a*[^b?](?:c)\\d$/gu)',
      'f(/^a+[b?](?:c)\\d$/gu)',
      'f(/^a+[^b?](?:c)\\d/gu)',
      'f(/^a+[^b?](?:c)\\D$/gu)',
      'f(/^a+[^b?](?:c)\\d$/u)',
    ],
  ],
  ['no escaped characters', 'a.ts', 'f(/\\?\\[\\\\d/)', []],
  [
    'frontmatter',
    'a.astro',
    '---\nconst a = 1;\n---\n<p>1</p>',
    ['---\nconst a = 2;\n---\n<p>1</p>'],
  ],
  [
    'attributes and expressions, though not classes',
    'a.astro',
    '<p {...a} class="b" id="c">{!d}</p>',
    [
      '<p {...a} class="b" >{!d}</p>',
      `<p {...a} class="b" id=''>{!d}</p>`,
      '<p {...a} class="b" id="c">{d}</p>',
    ],
  ],
  [
    'custom properties',
    'a.css',
    'a { --b: 1px; c: var(--b); d: 2px }',
    [
      'a {  c: var(--b); d: 2px }',
      'a { --b: 3px; c: var(--b); d: 2px }',
      'a { --b: 1px;  d: 2px }',
    ],
  ],
])('mistakes are made in %s', (_, file, source, mistakes) => {
  expect(mutate(file, source).map((mutation) => applyMutation(source, mutation))).toEqual(mistakes);
});

test('a mistake is described by its lines before and after', () => {
  const source = 'a;\n  b(\n    c.filter(\n      d,\n    ),\n  );\n';
  const [mutation] = mutate('e.ts', source);
  expect(mutation && describeMutant('e.ts', source, mutation)).toMatchObject({
    line: 3,
    from: 'c.filter( d, ),',
    to: 'c,',
  });
});
