import { blank } from './offsets.ts';
import { type TextTree, walk } from './text-tree.ts';

/** A whole file, its text below the frontmatter, and that text as a tree where it can be read. */
interface ParsedSource {
  source: string;
  body: string;
  tree: TextTree | undefined;
}

const CODE = ['code', 'inlineCode'];

/**
 * A whole file, frontmatter and text, with code replaced by spaces: what readers take as said.
 * Each character keeps its position.
 */
export function sourceWithoutCode({ source, body, tree }: ParsedSource): string {
  if (tree === undefined) return source;
  const shift = source.length - body.length;
  return walk(tree)
    .filter(({ type }) => CODE.includes(type))
    .reduce((text, { position }) => {
      const [start, end] = [position?.start.offset, position?.end.offset];
      return start === undefined || end === undefined
        ? text
        : blank(text, start + shift, end + shift);
    }, source);
}
