import type { TextDocument } from '../../articles/text-document.ts';
import { elementsOf } from '../../source/html-elements.ts';
import type { Position } from '../../source/problem.ts';
import {
  isElement,
  positionOfNode,
  propertiesOf,
  type TextTree,
  walk,
} from '../../source/text-tree.ts';
import type { YamlSource } from '../../source/yaml-source.ts';
import { valueAt } from '../../values/unknown-values.ts';
import { decodePath } from '../../values/url-parts.ts';

/** An image in a text. */
export interface FoundImage {
  url: string | undefined;
  /** Undefined where none is needed, empty where it is missing. */
  alt: string | undefined;
  position: Position;
  /** A cover is also drawn into cards and feeds, and a portrait given to search engines. */
  isCover: boolean;
  /**
   * The URL of an `<img>` and of an image by reference (`![…][a]`) is left as it is: no file is put
   * beside the page.
   */
  isBare: boolean;
  /** As written, not yet validated. */
  credit?: unknown;
  /** The component that shows it, which can have a credit. */
  component?: string;
}

/** All images of a text with its frontmatter, in reading order. */
export function findImages({ tree, frontmatter }: TextDocument<object>): FoundImage[] {
  const nodes = tree === undefined ? [] : walk(tree);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return [
    ...findImageField(frontmatter, 'cover'),
    ...nodes.flatMap((node) => findImage(node, definitions)),
  ];
}

/**
 * `content/articles/x.mdx` and `./foto.jpg` → `content/articles/foto.jpg`; what is no file name
 * (`//[`) stays as it is.
 */
export function resolvePath(from: string, relative: string): string {
  // A folder beside the project begins with dots, which a URL would drop.
  const outside = /^(?:\.\.\/)*/.exec(from)?.[0] ?? '';
  const base = new URL(from.split('/').map(encodeURIComponent).join('/'), 'file:///');
  if (!URL.canParse(relative, base)) return relative;
  const path = decodePath(new URL(relative, base).pathname);
  return from.startsWith('/') ? path : outside + path.slice(1);
}

function findImage(node: TextTree, definitions: ReadonlyMap<string, string>): FoundImage[] {
  const base = { position: positionOfNode(node), isCover: false, isBare: false };
  if (node.type === 'image') return [{ ...base, url: node.url, alt: node.alt ?? '' }];
  if (node.type === 'imageReference')
    return [{ ...base, url: definitions.get(node.identifier), alt: node.alt ?? '', isBare: true }];
  return elementsOf(node).flatMap(({ name, attributes }) => {
    const source = { Figure: 'image', Video: 'image', img: 'src' }[name];
    if (source === undefined || !attributes.has(source)) return [];
    // The title of a video says what its still shows.
    const isDecorative = name === 'Video' || (name === 'Figure' && attributes.has('decorative'));
    const alt = isDecorative ? undefined : (attributes.get('alt') ?? '');
    const component =
      name !== 'img' && isElement(node)
        ? { credit: propertiesOf(node).credit, component: name }
        : {};
    return [{ ...base, url: attributes.get(source), alt, isBare: name === 'img', ...component }];
  });
}

/**
 * The image in a field, as written, even while other fields have errors; its missing text is for the
 * schema.
 */
export function findImageField({ data, positionOf }: YamlSource, field: string): FoundImage[] {
  const [url, alt] = [valueAt(data, field, 'image'), valueAt(data, field, 'alt')];
  if (typeof url !== 'string') return [];
  const text = typeof alt === 'string' && alt.trim() !== '' ? alt : undefined;
  const position = positionOf([field, 'image']);
  const credit = valueAt(data, field, 'credit');
  const found = { url, alt: text, position, credit };
  return [{ ...found, isCover: true, isBare: false }];
}
