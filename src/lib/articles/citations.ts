import { attributeOf, isElement, readText, type TextTree, walk } from '../source/text-tree.ts';

/** The property by which a component names a source: `<Source id="studie" />`. */
export const SOURCE_PROPERTIES: Readonly<Record<string, string>> = {
  BarChart: 'sourceId',
  Figure: 'sourceId',
  Source: 'id',
};

/** A component in a text that names a source. */
interface SourceMark {
  id: string;
  node: TextTree;
}

/** The marks of sources in a text, in its order. */
export function findSourceMarks(tree: TextTree): SourceMark[] {
  return walk(tree).flatMap((node) => {
    if (!isElement(node)) return [];
    const property = SOURCE_PROPERTIES[node.name ?? ''];
    const id = property === undefined ? undefined : attributeOf(node, property);
    return typeof id === 'string' ? [{ id, node }] : [];
  });
}

/** The ids of the sources that a text in MDX names. */
export function listCitedSources(body: string): string[] {
  if (!/<Source|\bsourceId\b/.test(body)) return [];
  const { tree } = readText(body, true);
  return tree === undefined ? [] : [...new Set(findSourceMarks(tree).map(({ id }) => id))];
}
