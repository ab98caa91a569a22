import { defineMdastPlugin, type MdastNode } from 'satteri';
import { hasTypedMarks, restoreTypedMarks } from '../lib/source/typed-marks.ts';

/**
 * Keeps the stars of `Kund*innen und Händler*innen` and single tildes as typed. Precedes the plugins
 * that read the text.
 */
export const restoredMarks = defineMdastPlugin({
  name: 'restored-marks',
  options: { position: true },
  before(root, context) {
    if (!hasTypedMarks(context.source)) return;
    const visit = (node: Readonly<MdastNode>): void => {
      if (!('children' in node)) return;
      for (const child of node.children) visit(child);
      const children = restoreTypedMarks(node.children);
      if (children !== undefined) context.setProperty(node, 'children', children);
    };
    visit(root);
  },
});
