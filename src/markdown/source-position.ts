import type { Run } from '../lib/typography/block.ts';

/** A stretch of the source, as offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  '"': '"|&quot;|&#34;|&#x22;',
  "'": "'|&apos;|&#39;|&#x27;",
};

/**
 * The offset in the source of the character at `offset` of a run: the parser has removed
 * escapes and resolved references, so the character is found by counting its like.
 */
export function findInSource(source: string, range: SourceRange, run: Run, offset: number): number {
  const character = run.text[offset] ?? '';
  const earlier = run.text.slice(0, offset).split(character).length - 1;
  const spelling = SPELLINGS[character] ?? character.replace(/[.]/u, '\\$&');
  const places = source.slice(range.start, range.end).matchAll(new RegExp(spelling, 'giu'));
  const place = [...places][earlier];
  return range.start + (place?.index ?? 0);
}

/** Line and column, both from 1, of an offset. */
export function toLineAndColumn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
