import type { Nodes, Root } from 'mdast';
import { type PictureSource, pictureIndex } from './reading/reading.ts';
import { quote, type Remarks } from './reading/remarks.ts';

/** A picture with the name it gets in the article's folder. */
export interface ImportedPicture {
  name: string;
  bytes: Uint8Array;
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
 * The pictures in the order of the text, undefined where one is missing or has a format that the
 * website cannot show. Names never come from outside: they are counted.
 */
export async function loadPictures(
  pictures: readonly PictureSource[],
  loadPicture: LoadPicture,
  remarks: Remarks,
): Promise<(ImportedPicture | undefined)[]> {
  const loaded: (ImportedPicture | undefined)[] = [];
  for (const [index, source] of pictures.entries()) {
    const bytes = 'bytes' in source ? source.bytes : await loadPicture(source.path);
    const extension = formatOf(bytes, FORMATS);
    const isUsable = bytes !== undefined && extension !== undefined;
    if (!isUsable) {
      const name = 'path' in source ? `Bild ${quote(source.path)}` : `Bild ${index + 1}`;
      remarks.add(`${name} nicht übernommen: ${reasonFor(bytes)}`);
    }
    loaded.push(isUsable ? { name: `bild-${index + 1}.${extension}`, bytes } : undefined);
  }
  return loaded;
}

/** The text with each picture's path in the article's folder; missing pictures are gone. */
export function linkPictures(
  tree: Root,
  slug: string,
  pictures: readonly (ImportedPicture | undefined)[],
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
  return { ...tree, children: tree.children.flatMap(link) as Root['children'] };
}

function reasonFor(bytes: Uint8Array | undefined): string {
  return bytes === undefined
    ? 'Die Datei liegt nicht neben dem Text oder ist zu groß'
    : `Art ${formatOf(bytes, OTHER_FORMATS) ?? 'unbekannt'}. Speichere es als JPG oder PNG`;
}

/** The format of a picture by its content, whatever its name says. */
function formatOf(bytes: Uint8Array | undefined, formats: typeof FORMATS): string | undefined {
  const start = String.fromCharCode(...(bytes?.subarray(0, 600) ?? []));
  return formats.find(([, signature]) => signature.test(start))?.[0];
}
