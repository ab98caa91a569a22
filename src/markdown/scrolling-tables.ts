import type { HastPluginEntry } from 'satteri';

/**
 * Puts each table into a region that scrolls in itself, so that a wide table never widens the
 * page. The region takes the keyboard's focus: without it nobody could scroll it by keyboard.
 */
export const scrollingTables: HastPluginEntry = () => {
  let count = 0;
  return {
    name: 'scrolling-tables',
    element: {
      filter: ['table'],
      visit(node, context) {
        count += 1;
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['table-scroll'],
            role: 'region',
            tabIndex: 0,
            ariaLabel: `Tabelle ${count}, seitlich verschiebbar`,
          },
          children: [],
        });
      },
    },
  };
};
