import type { HastPluginDefinition } from 'satteri';

/** The default, left, needs none. The stylesheet names these classes too. */
const CLASSES: Readonly<Record<string, string>> = {
  'text-align: right': 'text-right',
  'text-align: center': 'text-center',
};

/** Aligns the cells of tables by classes: the pages' security policy forbids style attributes. */
export const tableAlignment: HastPluginDefinition = {
  name: 'table-alignment',
  element: {
    filter: ['td', 'th'],
    visit(node, context) {
      const { style } = node.properties;
      if (typeof style !== 'string') return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', CLASSES[style]);
    },
  },
};
