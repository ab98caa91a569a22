import type { MdastPluginEntry } from 'satteri';
import { isNamed, textOfAttribute } from './jsx-attributes.ts';

/**
 * Lets editors write `<Figure image="./foto.jpg" alt="…" />` without an import: the file name
 * becomes a Markdown image inside the figure, which Astro finds, measures and resizes.
 */
export const figureImages: MdastPluginEntry = {
  name: 'figure-images',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Figure' && node.name !== 'Video') return;
    const url = textOfAttribute(node.attributes, 'image');
    if (url === undefined) return;
    const alt = textOfAttribute(node.attributes, 'alt') ?? '';
    // A new node, since the attributes of an existing one cannot be set.
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: node.name,
      attributes: node.attributes.filter((attribute) => !isNamed(attribute, 'image')),
      children: [{ type: 'paragraph', children: [{ type: 'image', url, alt, title: null }] }],
    });
  },
};
