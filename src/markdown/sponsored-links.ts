import type { HastPluginEntry, MdxJsxAttributeUnion } from 'satteri';
import { isExternal, PAID_REL } from '../lib/law/advertising.ts';

/** Marks all external links as paid in texts whose frontmatter declares advertising. */
export const sponsoredLinks: HastPluginEntry = ({ data }) => {
  if (data.astro?.frontmatter.advertising === undefined) return false;
  return {
    name: 'sponsored-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        const isPaid = typeof href === 'string' && isExternal(href);
        if (isPaid) context.setProperty(node, 'rel', PAID_REL);
      },
    },
    mdxJsxFlowElement: {
      filter: ['a'],
      visit(node, context) {
        if (isExternalLink(node.attributes)) context.setProperty(node, 'rel', PAID_REL);
      },
    },
    mdxJsxTextElement: {
      filter: ['a'],
      visit(node, context) {
        if (isExternalLink(node.attributes)) context.setProperty(node, 'rel', PAID_REL);
      },
    },
  };
};

/** Whether an `<a>` typed as HTML leaves the site; a computed URL may lead anywhere. */
function isExternalLink(attributes: readonly MdxJsxAttributeUnion[]): boolean {
  return attributes.some(
    ({ type, ...attribute }) =>
      type === 'mdxJsxExpressionAttribute' ||
      ('name' in attribute &&
        attribute.name === 'href' &&
        (typeof attribute.value !== 'string' || isExternal(attribute.value))),
  );
}
