import type { MdastPluginEntry, MdxJsxAttributeUnion, MdxJsxFlowElement } from 'satteri';
import type { PlaceName } from '../lib/pictures/places.ts';
import { isNamed, textOfAttribute } from './jsx-attributes.ts';

/** A picture as its author wrote it, with what is said of it besides. */
export interface WrittenPicture {
  url: string;
  alt: string;
  attributes: readonly MdxJsxAttributeUnion[];
}

/**
 * Lets editors write `<Figure image="./foto.jpg" alt="…" />` without an import: the file name
 * becomes a Markdown image inside the figure, which Astro finds, measures and resizes.
 */
export const figureImages: MdastPluginEntry = {
  name: 'figure-images',
  mdxJsxFlowElement(node, context) {
    const picture = readFigure(node, ['Figure', 'Video']);
    if (picture === undefined) return;
    const isWide = textOfAttribute(node.attributes, 'width') === 'breit';
    // A new node, since the attributes of an existing one cannot be set.
    const figure = makeFigure(picture, isWide ? 'wide' : undefined);
    context.replaceNode(node, { ...figure, name: node.name });
  },
};

/** What a Figure holds; undefined for other elements and for one without a file. */
export function readFigure(
  { name, attributes }: Readonly<Pick<MdxJsxFlowElement, 'name' | 'attributes'>>,
  names = ['Figure'],
): WrittenPicture | undefined {
  const url = textOfAttribute(attributes, 'image');
  if (!names.includes(name ?? '') || url === undefined) return undefined;
  return {
    url,
    alt: textOfAttribute(attributes, 'alt') ?? '',
    attributes: attributes.filter((attribute) => !isNamed(attribute, 'image')),
  };
}

/** A Figure around a Markdown image, which is told its place unless that is the text. */
export function makeFigure(
  { url, alt, attributes }: WrittenPicture,
  place?: PlaceName,
): MdxJsxFlowElement {
  const hProperties = place === undefined ? {} : { place };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: [...attributes],
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'image', url, alt, title: null, data: { hProperties } }],
      },
    ],
  };
}
