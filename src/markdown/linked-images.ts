import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';

/** Elements that act on a click themselves. */
const ACTIVE = new Set(['a', 'button', 'summary', 'PaidLink', 'Video']);

/** Marks the images inside links, which lead elsewhere than to the picture itself. */
export const linkedImages: HastPluginEntry = {
  name: 'linked-images',
  element: {
    filter: ['img'],
    visit(node, context) {
      if (isInActive(node, context)) context.setProperty(node, 'linked', 'true');
    },
  },
};

function isInActive(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  const parent = context.parent(node);
  if (parent === undefined) return false;
  const name = 'tagName' in parent ? parent.tagName : 'name' in parent ? parent.name : '';
  return ACTIVE.has(name ?? '') || isInActive(parent, context);
}
