import { positionInText } from './offsets.ts';
import type { Position } from './problem.ts';
import { positionOfNode, type TextTree } from './text-tree.ts';

/** A small mistake in Markdown, with its position in the file. */
export interface Slip extends Position {
  message: string;
}

/** A stretch of a text as it was typed. */
export function sourceOfNode({ position }: TextTree, body: string): string {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** A slip at an offset of a node's own source: long texts are not counted from their beginning. */
export function slipInNode(node: TextTree, source: string, offset: number, message: string): Slip {
  const start = positionOfNode(node);
  const { line, column } = positionInText(source.slice(0, offset), offset);
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    message,
  };
}
