import type { HastPluginEntry } from 'satteri';

/** Elements that act on a click themselves. */
const ACTIVE = new Set(['a', 'button', 'summary', 'PaidLink', 'Video']);

/** Marks the images inside links, which lead elsewhere than to the picture itself. */
export const linkedImages: HastPluginEntry = {
  name: 'linked-images',
  element: {
    filter: ['img'],
    visit(node, context) {
      for (
        let parent = context.parent(node);
        parent !== undefined;
        parent = context.parent(parent)
      ) {
        const name = 'tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : '';
        if (ACTIVE.has(name ?? '')) context.setProperty(node, 'linked', 'true');
      }
    },
  },
};
