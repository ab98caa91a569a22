import { placeInText } from './offsets.ts';
import { placeOfNode, type TextTree } from './text-tree.ts';
import type { Place } from './yaml-source.ts';

/** A small mistake in Markdown, with its place in the file. */
export interface Slip extends Place {
  message: string;
}

/** A stretch of a text as it was typed. */
export function sourceOfNode({ position }: TextTree, body: string): string {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** A slip at an offset of a node's own source: long texts are not counted from their beginning. */
export function slipInNode(node: TextTree, source: string, offset: number, message: string): Slip {
  const start = placeOfNode(node);
  const { line, column } = placeInText(source.slice(0, offset), offset);
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    message,
  };
}
