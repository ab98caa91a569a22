import type { Place } from '../yaml-source.ts';
import type { TextDocument } from './library.ts';
import { walk } from './text-tree.ts';

const CODE = ['code', 'inlineCode'];

/** Where a character of a text stands, from its offset. */
export function placeInText(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * A whole file, frontmatter and text, with code replaced by spaces: what readers take as said.
 * Each character keeps its place.
 */
export function sourceWithoutCode({ source, body, tree }: TextDocument<unknown>): string {
  if (tree === undefined) return source;
  const shift = source.length - body.length;
  return [...walk(tree)]
    .filter(({ type }) => CODE.includes(type))
    .reduce((text, { position }) => {
      const [start, end] = [position?.start.offset, position?.end.offset];
      return start === undefined || end === undefined
        ? text
        : blank(text, start + shift, end + shift);
    }, source);
}

/** A text with the characters between two offsets replaced by spaces, line breaks kept. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
