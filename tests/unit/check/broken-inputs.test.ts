import { describe, expect, test } from 'vitest';
import { findEnglish } from '../markdown/english.ts';
import { checkBroken } from './broken-content.ts';
import { BROKEN_FILES, BROKEN_FRONTMATTER, BROKEN_TEXTS, GOOD } from './broken-inputs.ts';
import { frontmatter } from './make-content.ts';

const withoutPath = (lines: string[]) => lines.map((line) => line.replace('articles/x.mdx:', ''));

describe('names place, fault and remedy of', () => {
  test.each(BROKEN_FRONTMATTER)('%s', (_, lines, expected) => {
    const text = `${frontmatter(...lines.split('\n'))}\nText.\n`;
    expect(withoutPath(checkBroken({ 'articles/x.mdx': text }))).toEqual(expected);
  });

  test.each(BROKEN_TEXTS)('%s', (_, text, expected) => {
    const file = `${frontmatter()}${text}\n`;
    expect(withoutPath(checkBroken({ 'articles/x.mdx': file }))).toEqual(expected);
  });

  test.each(BROKEN_FILES)('%s', (_, path, text, expected) => {
    const file = text.replace(GOOD, frontmatter());
    expect(withoutPath(checkBroken({ [path]: file }))).toEqual(expected);
  });
});

test('no message holds an English word', () => {
  const messages = [...BROKEN_FRONTMATTER, ...BROKEN_TEXTS, ...BROKEN_FILES].flatMap(
    (row) => row.at(-1) ?? [],
  );
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.flatMap(findEnglish)).toEqual([]);
});

test('the good content beside the broken one has no fault', () => {
  expect(checkBroken({ 'articles/x.mdx': `${frontmatter()}Text.\n` })).toEqual([]);
});
