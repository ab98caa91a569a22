import type { Position } from './problem.ts';

/** The position of an offset in a text. */
export function positionInText(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a position in a text. */
export function offsetInText(text: string, { line, column }: Position): number {
  const before = text.split('\n', line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** A text with the characters between two offsets replaced by spaces, line breaks kept. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
