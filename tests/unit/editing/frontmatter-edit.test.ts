import { expect, test } from 'vitest';
import { removeField } from '../../../src/lib/editing/frontmatter-edit.ts';

test.each([
  [
    'in the middle',
    '---\na: 1\neditorial: minor\nb: 2\n---\nText\n',
    '---\na: 1\nb: 2\n---\nText\n',
  ],
  ['at the end', '---\na: 1\neditorial: minor\n---\nText\n', '---\na: 1\n---\nText\n'],
  [
    'with Windows line endings',
    '---\r\na: 1\r\neditorial: minor\r\n---\r\n',
    '---\r\na: 1\r\n---\r\n',
  ],
  ['before an end of spaces', '---\neditorial: minor\n--- \t', '---\n--- \t'],
  ['with a comment', '---\neditorial: minor # Tippfehler\nb: 2\n---\n', '---\nb: 2\n---\n'],
])('removes a field %s', (_, before, after) => {
  expect(removeField(before, 'editorial')).toBe(after);
});

test.each([
  ['the text', '---\na: 1\n---\neditorial: minor\n'],
  ['a field within a field', '---\na:\n  editorial: minor\n---\n'],
  ['a file without frontmatter', 'editorial: minor\n'],
])('leaves %s alone', (_, source) => {
  expect(removeField(source, 'editorial')).toBe(source);
});
