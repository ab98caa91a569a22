import type { HastPluginEntry, HastVisitorContext, MdxJsxTextElementHast } from 'satteri';

/**
 * Numbers `<Source id="studie" />` by the order of `sources` in the frontmatter, so that a number is
 * the same on the page, on paper and in feeds. The list of sources leads back to the first mark of
 * each.
 */
export const sourceMarks: HastPluginEntry = ({ data }) => {
  const ids = readIds(data.astro?.frontmatter.sources);
  const marked = new Set<string>();
  const visit = (
    node: Readonly<Pick<MdxJsxTextElementHast, 'attributes'>>,
    context: HastVisitorContext,
  ) => {
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    if (typeof id !== 'string' || !ids.includes(id)) return;
    context.setProperty(node as MdxJsxTextElementHast, 'number', String(ids.indexOf(id) + 1));
    if (!marked.has(id)) context.setProperty(node as MdxJsxTextElementHast, 'isFirst', 'true');
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
