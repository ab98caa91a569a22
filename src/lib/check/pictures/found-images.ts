import type { TextDocument } from '../../articles/text-document.ts';
import type { Position } from '../../source/problem.ts';
import {
  attributeOf,
  isElement,
  positionOfNode,
  type TextTree,
  walk,
} from '../../source/text-tree.ts';

/** An image in a text: alt is undefined where none is needed, empty where it is missing. */
export interface FoundImage {
  url: string | undefined;
  alt: string | undefined;
  place: Position;
  /** The cover is also drawn into cards and feeds. */
  isCover: boolean;
  /**
   * An `<img>` and a picture whose address stands elsewhere (`![…][a]`) are taken as they stand:
   * their files are not put beside the page.
   */
  isBare: boolean;
}

/** All images of a text with its frontmatter, in reading order. */
export function findImages({ tree, frontmatter }: TextDocument<object>): FoundImage[] {
  const nodes = tree === undefined ? [] : walk(tree);
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return [...findCover(frontmatter), ...nodes.flatMap((node) => findImage(node, definitions))];
}

function findImage(node: TextTree, definitions: ReadonlyMap<string, string>): FoundImage[] {
  const place = positionOfNode(node);
  const isCover = false;
  const isBare = false;
  if (node.type === 'image')
    return [{ url: node.url, alt: node.alt ?? '', place, isCover, isBare }];
  if (node.type === 'imageReference')
    return [
      {
        url: definitions.get(node.identifier),
        alt: node.alt ?? '',
        place,
        isCover,
        isBare: true,
      },
    ];
  if (node.type === 'html')
    return [...node.value.matchAll(/<img\b[^>]*\bsrc=["']?([^"'\s>]+)[^>]*>/gi)].map(
      ([tag, url]) => ({
        url,
        alt: /\balt=["']([^"']*)/i.exec(tag)?.[1] ?? '',
        place,
        isCover,
        isBare: true,
      }),
    );
  if (!isElement(node)) return [];
  const source = { Figure: 'image', img: 'src' }[node.name ?? ''];
  const url = source === undefined ? undefined : attributeOf(node, source);
  if (url === undefined) return [];
  const isDecorative = node.name === 'Figure' && attributeOf(node, 'decorative') !== undefined;
  const alt = isDecorative ? undefined : (attributeOf(node, 'alt') ?? '');
  return [{ url: url ?? undefined, alt, place, isCover, isBare: node.name === 'img' }];
}

/** The cover as written, even where other fields have faults; its missing text is named by the schema. */
function findCover({ data, positionOf }: TextDocument<object>['frontmatter']): FoundImage[] {
  const cover = fieldOf(data, 'cover');
  const [image, alt] = [fieldOf(cover, 'image'), fieldOf(cover, 'alt')];
  if (typeof image !== 'string') return [];
  const text = typeof alt === 'string' && alt.trim() !== '' ? alt : undefined;
  return [
    { url: image, alt: text, place: positionOf(['cover', 'image']), isCover: true, isBare: false },
  ];
}

function fieldOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}
