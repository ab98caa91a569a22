import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';

describe('parseArticle', () => {
  test.each([
    ['Unix line ends', '---\ntitle: A\n---\nText\n'],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nText\r\n'],
    ['old Mac line ends', '---\rtitle: A\r---\rText\r'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nText\n'],
    ['spaces behind the lines', '--- \ntitle: A\n---\t\nText\n'],
  ])('takes a file apart with %s', (_, source) => {
    const { frontmatter, hasFrontmatter, body } = parseArticle(source);
    expect(hasFrontmatter).toBe(true);
    expect(frontmatter.data).toEqual({ title: 'A' });
    expect(body).toBe('\n\n\nText\n');
  });

  test.each([
    ['an empty file', '', ''],
    ['text alone', 'Text\n', 'Text\n'],
    ['a block that is never closed', '---\ntitle: A\n', '---\ntitle: A\n'],
    ['a block further down', 'Text\n---\ntitle: A\n---\n', 'Text\n---\ntitle: A\n---\n'],
    ['a block after a longer line', '----\na: 1\n---\nb: 2\n---\n', '----\na: 1\n---\nb: 2\n---\n'],
    ['a block after an empty line', '\n---\na: 1\n---\n', '\n---\na: 1\n---\n'],
  ])('finds no frontmatter in %s', (_, source, text) => {
    const { frontmatter, hasFrontmatter, body } = parseArticle(source);
    expect([hasFrontmatter, body]).toEqual([false, text]);
    expect(frontmatter.data).toBeNull();
    expect(frontmatter.errors).toEqual([]);
  });

  test.each([
    ['an empty block', '---\n---\nText', '\n\nText'],
    ['no text', '---\na: 1\n---', '\n\n'],
    ['a rule in the text', '---\na: 1\n---\nText\n\n---\n', '\n\n\nText\n\n---\n'],
    ['a longer line in a value', '---\na: |\n  ---\n---\nText', '\n\n\n\nText'],
  ])('keeps the lines of the text where they are with %s', (_, source, text) => {
    expect(parseArticle(source).body).toBe(text);
  });

  test('counts the lines of errors as in the file', () => {
    expect(parseArticle('---\na: 1\na: 2\n---\n').frontmatter.errors).toMatchObject([
      { line: 3, column: 1 },
    ]);
  });
});
