import type { MdastPluginEntry, MdxJsxAttributeUnion } from 'satteri';

/**
 * Lets editors write `<Figure image="./foto.jpg" alt="…" />` without an import: the file name
 * becomes a Markdown image inside the figure, which Astro finds, measures and resizes.
 */
export const figureImages: MdastPluginEntry = {
  name: 'figure-images',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Figure') return;
    const url = textOf(node.attributes, 'image');
    if (url === undefined) return;
    const alt = textOf(node.attributes, 'alt') ?? '';
    // A new node, since the attributes of an existing one cannot be set.
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: node.name,
      attributes: node.attributes.filter((attribute) => !isNamed(attribute, 'image')),
      children: [{ type: 'paragraph', children: [{ type: 'image', url, alt, title: null }] }],
    });
  },
};

function textOf(attributes: readonly MdxJsxAttributeUnion[], name: string): string | undefined {
  const attribute = attributes.find((candidate) => isNamed(candidate, name));
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function isNamed(attribute: MdxJsxAttributeUnion, name: string): boolean {
  return attribute.type === 'mdxJsxAttribute' && attribute.name === name;
}
