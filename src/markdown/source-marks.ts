import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { SOURCE_PROPERTIES } from '../lib/articles/citations.ts';
import { listAt, valueAt } from '../lib/values/unknown-values.ts';
import { isNamed, textOfAttribute } from './jsx-attributes.ts';

/**
 * Numbers `<Source id="studie" />` by the order of `sources` in the frontmatter, so that a number is
 * the same on the page, on paper and in feeds. The list of sources leads back to the first mark of
 * each. A chart or a figure that names a source shows it and, unless it says otherwise, its date.
 */
export const sourceMarks: HastPluginEntry = ({ data }) => {
  const list = listAt(data.astro?.frontmatter, 'sources');
  const marked = new Set<string>();
  const filter = Object.keys(SOURCE_PROPERTIES);
  const visit = (
    node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>,
    context: HastVisitorContext,
  ) => {
    const { name, attributes } = node;
    const id = textOfAttribute(attributes, SOURCE_PROPERTIES[name ?? ''] ?? '');
    const index = list.findIndex((source) => id !== undefined && valueAt(source, 'id') === id);
    if (id === undefined || index < 0) return;
    context.setProperty(node, 'number', String(index + 1));
    if (!marked.has(id)) context.setProperty(node, 'isFirst', 'true');
    marked.add(id);
    if (name === 'Source') return;
    for (const [property, value] of Object.entries(describeSource(list[index]))) {
      const isGiven = attributes.some((attribute) => isNamed(attribute, property));
      if (!isGiven && value !== '') context.setProperty(node, property, value);
    }
  };
  return {
    name: 'source-marks',
    mdxJsxFlowElement: { filter, visit },
    mdxJsxTextElement: { filter, visit },
  };
};

/** What a component says of its source, as text; empty where the source says nothing. */
function describeSource(source: unknown): Record<'source' | 'asOf', string> {
  const read = (field: string) => {
    const value = valueAt(source, field);
    // Astro's own reader makes days of what looks like one.
    return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  };
  const names = [read('publisher'), read('title')].filter((name) => name !== '');
  return { source: names.join(': '), asOf: read('date') };
}
