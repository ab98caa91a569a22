import type { TextDocument } from '../../articles/text-document.ts';
import { elementsOf } from '../../source/html-elements.ts';
import type { Position } from '../../source/problem.ts';
import { positionOfNode, type TextTree, walk } from '../../source/text-tree.ts';

/** A link in a text. */
export interface FoundLink extends Position {
  href: string;
}

/** All links of a text in reading order; the URL of an image is none. */
export function findLinks({ tree }: TextDocument<unknown>): FoundLink[] {
  const nodes = tree === undefined ? [] : walk(tree);
  const images = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes
    .filter((node) => node.type !== 'definition' || !images.has(node.identifier))
    .flatMap((node) => hrefsOf(node).map((href) => ({ href, ...positionOfNode(node) })));
}

function hrefsOf(node: TextTree): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url];
  // In raw HTML only <a> leads anywhere; a component may have a link of its own.
  return elementsOf(node)
    .filter(({ name }) => node.type !== 'html' || name === 'a')
    .flatMap(({ attributes }) => attributes.get('href') ?? []);
}
