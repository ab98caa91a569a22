import { test } from 'vitest';
import { checkBroken } from '../broken-content.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter } from '../make-content.ts';

test.each<[typed: string, ...expected: string[]]>([
  ['[a](/b [c', 'unclosed-link@8:1'],
  ['![a](./Foto 1.JPG)', 'link-with-space@8:1'],
  ['[a](www.a.de/b c)', 'link-with-space@8:1', 'insecure-link@8:5'],
  ['[a](mailto:a b)', 'link-with-space@8:1'],
  ['[a](tel:1 2)', 'link-with-space@8:1'],
  ['[a](#b c)', 'link-with-space@8:1'],
  ['[a](../b c)', 'link-with-space@8:1'],
  ['[a](b c)'],
  ["[a](/b 'c d')", 'dead-link@8:1'],
  ['[a](/b "c d" e)', 'link-with-space@8:1'],
  ['[a] (Foto.png)'],
  ['![a] (Foto.png)', 'link-with-space@8:1'],
  ['![a](Foto eins.svg)', 'link-with-space@8:1'],
  ['![a] (Foto eins)'],
  ['[] (/b)'],
  ['[a]  (/b)'],
])('knows what is wrong with the brackets of %j', (typed, ...expected) => {
  expectProblems(checkBroken({ 'articles/x.mdx': `${frontmatter()}${typed}\n` }), expected);
});
