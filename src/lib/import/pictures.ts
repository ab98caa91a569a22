import type { Image, Nodes, Root, RootContent } from 'mdast';
import { escapeHtml } from '../values/html-text.ts';
import { type PictureSource, pictureIndex } from './reading/reading.ts';
import { quote, type Remarks } from './reading/remarks.ts';

/** A picture with the name it gets in the article's folder. */
export interface ImportedPicture {
  name: string;
  /** Undefined where the file is missing: the text keeps the place for it. */
  bytes: Uint8Array | undefined;
}

/** Bytes of a file beside the imported one; undefined where it must not or cannot be read. */
export type LoadPicture = (path: string) => Promise<Uint8Array | undefined>;

/** Formats that the website can show, by the signature of their files. */
const FORMATS: readonly (readonly [extension: string, signature: RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n.\n/s],
  ['gif', /^GIF8/],
  ['webp', /^.{8}WEBP/s],
];
const OTHER_FORMATS: readonly (readonly [name: string, signature: RegExp])[] = [
  ['SVG, das Programme enthalten kann', /<svg[\s>]/i],
  ['TIFF', /^(II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['HEIC', /^.{4}ftyp(heic|heix|mif1)/s],
  ['AVIF', /^.{4}ftypavif/s],
  ['EMF oder WMF', /^(.{40} EMF|\xD7\xCD\xC6\x9A)/s],
];

/**
 * The pictures in the order of the text, undefined for a format that the website cannot show. Names
 * never come from outside: they are counted.
 */
export async function loadPictures(
  pictures: readonly PictureSource[],
  slug: string,
  loadPicture: LoadPicture,
  remarks: Remarks,
): Promise<(ImportedPicture | undefined)[]> {
  const loaded: (ImportedPicture | undefined)[] = [];
  for (const [index, source] of pictures.entries()) {
    const bytes = 'bytes' in source ? source.bytes : await loadPicture(source.path);
    const path = 'path' in source ? source.path : '';
    const extension = bytes === undefined ? extensionOf(path) : formatOf(bytes, FORMATS);
    const name = `bild-${index + 1}.${extension}`;
    const shown = path === '' ? `Bild ${index + 1}` : `Bild ${quote(path, 200)}`;
    if (bytes === undefined)
      remarks.add(
        `${shown} fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als ${slug}/${name} neben den Beitrag`,
      );
    else if (extension === undefined)
      remarks.add(
        `${shown} nicht übernommen: Art ${formatOf(bytes, OTHER_FORMATS) ?? 'unbekannt'}. Speichere es als JPG oder PNG`,
      );
    loaded.push(extension === undefined ? undefined : { name, bytes });
  }
  return loaded;
}

/**
 * The text with each picture's path in the article's folder, or as a figure where it has a caption;
 * pictures of unknown formats are gone. Given remarks, a picture on its own without a description
 * counts as decorative, with a remark.
 */
export function linkPictures(
  tree: Root,
  slug: string,
  pictures: readonly (ImportedPicture | undefined)[],
  remarks?: Remarks,
): Root {
  const link = (node: Nodes): Nodes[] => {
    if (node.type === 'image') {
      const picture = pictures[pictureIndex(node.url)];
      return picture === undefined ? [] : [{ ...node, url: `./${slug}/${picture.name}` }];
    }
    if (!('children' in node)) return [node];
    // Pictures only change their URL or vanish: the kinds of nodes stay allowed.
    return [{ ...node, children: node.children.flatMap(link) } as Nodes];
  };
  const children = tree.children.flatMap(link) as Root['children'];
  const lifted = children.flatMap(liftFigures);
  const decorated = remarks && lifted.map((node) => decorate(node, remarks));
  return { ...tree, children: decorated ?? lifted };
}

/** Markdown's empty description says of a picture that it shows nothing: it is decorative. */
function decorate(node: RootContent, remarks: Remarks): RootContent {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'image' || others.length > 0 || only.alt) return node;
  remarks.count('Bild ohne Beschreibung als Schmuck übernommen');
  return { type: 'html', value: `<Figure image="${escapeHtml(only.url)}" decorative />` };
}

/** The parts of a paragraph between its pictures with captions, which become figures. */
function liftFigures(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts: RootContent[] = [];
  for (const child of node.children) {
    const last = parts.at(-1);
    if (child.type === 'image' && child.title) parts.push(figureOf(child));
    else if (last?.type === 'paragraph') last.children.push(child);
    else parts.push({ type: 'paragraph', children: [child] });
  }
  return parts.filter((part) => part.type !== 'paragraph' || !isBlank(part.children));
}

function figureOf({ url, alt, title }: Image): RootContent {
  const attribute = (name: string, value: string) =>
    value === '' ? '' : ` ${name}="${escapeHtml(value.replace(/\s+/g, ' ').trim())}"`;
  const attributes = [
    attribute('image', url),
    attribute('alt', alt ?? ''),
    attribute('caption', title ?? ''),
  ];
  return { type: 'html', value: `<Figure${attributes.join('')} />` };
}

function isBlank(children: readonly Nodes[]): boolean {
  return children.every(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
  );
}

function extensionOf(path: string): string {
  const extension = /\.(gif|jpe?g|png|webp)(?:$|[?#])/i.exec(path)?.[1]?.toLowerCase() ?? 'jpg';
  return extension === 'jpeg' ? 'jpg' : extension;
}

/** The format of a picture by its content, whatever its name says. */
function formatOf(bytes: Uint8Array | undefined, formats: typeof FORMATS): string | undefined {
  const start = String.fromCharCode(...(bytes?.subarray(0, 600) ?? []));
  return formats.find(([, signature]) => signature.test(start))?.[0];
}
