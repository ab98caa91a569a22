import type { HastPluginEntry } from 'satteri';

/** Lets code take the keyboard's focus: its long lines scroll, and not everybody has a mouse. */
export const scrollingCode: HastPluginEntry = {
  name: 'scrolling-code',
  element: {
    filter: ['pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
};
