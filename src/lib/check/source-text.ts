import type { TextDocument } from './library.ts';
import { blank } from './offsets.ts';
import { walk } from './text-tree.ts';

const CODE = ['code', 'inlineCode'];

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
