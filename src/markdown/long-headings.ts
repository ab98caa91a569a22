import type { Element, Text } from 'hast';
import type { HastPluginEntry, HastVisitorContext, MdxJsxFlowElementHast } from 'satteri';
import type { HyphenationExceptions } from '../lib/hyphenation/exceptions.ts';
import { hyphenateHeadline } from '../lib/hyphenation/hyphenate.ts';

/**
 * Lets long words break with a hyphen where type is large: in headings and pull quotes. Ids have
 * been made from the raw text before; the table of contents removes the soft hyphens.
 */
export function longHeadings(exceptions: HyphenationExceptions): HastPluginEntry {
  const hyphenate = (text: Readonly<Text>, context: HastVisitorContext) =>
    context.setProperty(text, 'value', hyphenateHeadline(text.value, exceptions));
  const visit = (
    parent: Readonly<Element | MdxJsxFlowElementHast>,
    context: HastVisitorContext,
  ) => {
    for (const child of parent.children) {
      if (child.type === 'text') hyphenate(child, context);
      else if (child.type === 'element' && child.tagName !== 'code') visit(child, context);
    }
  };
  return {
    name: 'long-headings',
    element: { filter: ['h2', 'h3', 'h4', 'h5', 'h6'], visit },
    mdxJsxFlowElement: { filter: ['PullQuote'], visit },
  };
}
