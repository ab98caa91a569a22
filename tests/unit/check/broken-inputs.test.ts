import { describe, expect, test } from 'vitest';
import { checkBroken } from './broken-content.ts';
import { BROKEN_FILES, BROKEN_FRONTMATTER, BROKEN_TEXTS, GOOD } from './broken-inputs.ts';
import { expectProblems } from './expect-problems.ts';
import { frontmatter } from './make-content.ts';

describe('names rule, position and remedy of', () => {
  test.each(BROKEN_FRONTMATTER)('%s', (_, lines, ...expected) => {
    const text = `${frontmatter(...lines.split('\n'))}\nText.\n`;
    expectProblems(checkBroken({ 'articles/x.mdx': text }), expected);
  });

  test.each(BROKEN_TEXTS)('%s', (_, text, ...expected) => {
    expectProblems(checkBroken({ 'articles/x.mdx': `${frontmatter()}${text}\n` }), expected);
  });

  test.each(BROKEN_FILES)('%s', (_, path, text, ...expected) => {
    expectProblems(checkBroken({ [path]: text.replace(GOOD, frontmatter()) }), expected);
  });
});

test('the good content beside the broken one has no error', () => {
  expect(checkBroken({ 'articles/x.mdx': `${frontmatter()}Text.\n` })).toEqual([]);
});
