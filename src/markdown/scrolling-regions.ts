import type { HastPluginEntry } from 'satteri';

/**
 * Makes code and tables scroll on their own, so that they never widen the page: code takes the
 * keyboard's focus, since not everybody has a mouse, and each table gets a region that does.
 */
export const scrollingRegions: HastPluginEntry = () => {
  let tables = 0;
  return {
    name: 'scrolling-regions',
    element: {
      filter: ['pre', 'table'],
      visit(node, context) {
        if (node.tagName === 'pre') {
          context.setProperty(node, 'tabIndex', 0);
          return;
        }
        tables += 1;
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-scroll'],
            role: 'region',
            tabIndex: 0,
            ariaLabel: `Tabelle ${tables}, seitlich verschiebbar`,
          },
          children: [],
        });
      },
    },
  };
};
