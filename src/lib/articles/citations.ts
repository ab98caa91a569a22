import { attributeOf, isElement, readText, type TextTree, walk } from '../source/text-tree.ts';

/** A mark in a text that names a source by its id: `<Source id="studie" />`. */
interface SourceMark {
  id: string;
  node: TextTree;
}

/** The marks of sources in a text, in its order. */
export function findSourceMarks(tree: TextTree): SourceMark[] {
  return walk(tree).flatMap((node) => {
    if (!isElement(node) || node.name !== 'Source') return [];
    const id = attributeOf(node, 'id');
    return typeof id === 'string' ? [{ id, node }] : [];
  });
}

/** The ids of the sources that a text in MDX names. */
export function listCitedSources(body: string): string[] {
  if (!body.includes('<Source')) return [];
  const { tree } = readText(body, true);
  return tree === undefined ? [] : [...new Set(findSourceMarks(tree).map(({ id }) => id))];
}
