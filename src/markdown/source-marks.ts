import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { textOfAttribute } from './jsx-attributes.ts';

/**
 * Numbers `<Source id="studie" />` by the order of `sources` in the frontmatter, so that a number is
 * the same on the page, on paper and in feeds. The list of sources leads back to the first mark of
 * each.
 */
export const sourceMarks: HastPluginEntry = ({ data }) => {
  const ids = readIds(data.astro?.frontmatter.sources);
  const marked = new Set<string>();
  const visit = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    const id = textOfAttribute(node.attributes, 'id');
    if (id === undefined || !ids.includes(id)) return;
    context.setProperty(node, 'number', String(ids.indexOf(id) + 1));
    if (!marked.has(id)) context.setProperty(node, 'isFirst', 'true');
    marked.add(id);
  };
  return {
    name: 'source-marks',
    mdxJsxFlowElement: { filter: ['Source'], visit },
    mdxJsxTextElement: { filter: ['Source'], visit },
  };
};

/** The ids of an article's sources in their order; undefined for a source without one. */
function readIds(sources: unknown): unknown[] {
  return Array.isArray(sources) ? sources.map((source) => source?.id) : [];
}
