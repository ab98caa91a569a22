import type { HastPluginEntry } from 'satteri';
import { hyphenateHeadline } from '../lib/hyphenation.ts';
import type { HyphenationExceptions } from '../lib/hyphenation-exceptions.ts';

/**
 * Lets long words in the headings of a text break with a hyphen. Ids are made before, from the
 * raw text; the table of contents takes the soft hyphens out again.
 */
export function longHeadings(exceptions: HyphenationExceptions): HastPluginEntry {
  return {
    name: 'long-headings',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const visit = (parent: typeof node): void => {
          for (const child of parent.children) {
            if (child.type === 'text') {
              context.setProperty(child, 'value', hyphenateHeadline(child.value, exceptions));
            } else if (child.type === 'element' && child.tagName !== 'code') {
              visit(child);
            }
          }
        };
        visit(node);
      },
    },
  };
}
