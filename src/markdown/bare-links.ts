import type { HastPluginDefinition } from 'satteri';

/** Marks links whose text is their own address: print does not spell them out once more. */
export const bareLinks: HastPluginDefinition = {
  name: 'bare-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const { href } = node.properties;
      if (typeof href !== 'string') return;
      if (shorten(context.textContent(node)) === shorten(href))
        context.setProperty(node, 'className', 'bare');
    },
  },
};

/** `https://www.example.org/` → `example.org`, as people write addresses in a text. */
function shorten(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|^www\./, '').replace(/\/$/, '');
}
