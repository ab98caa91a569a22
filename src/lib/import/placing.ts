import type { Nodes, Root, RootContent } from 'mdast';
import { pictureEnding, pictureKind } from './pictures.ts';
import { type PictureSource, pictureIndex } from './reading/reading.ts';
import { quote, type Remarks } from './reading/remarks.ts';

/** A picture with the name it gets in the article's folder. */
export interface ImportedPicture {
  name: string;
  bytes: Uint8Array;
}

/** Bytes of a file beside the imported one; undefined when it may or can not be read. */
export type LoadPicture = (path: string) => Promise<Uint8Array | undefined>;

/**
 * The pictures in the order of the text, undefined where one is missing or of a kind that the
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
    const ending = bytes === undefined ? undefined : pictureEnding(bytes);
    const isUsable = bytes !== undefined && ending !== undefined;
    if (!isUsable) {
      const name = 'path' in source ? `Bild ${quote(source.path)}` : `Bild ${index + 1}`;
      remarks.add(`${name} nicht übernommen: ${faultOf(bytes)}`);
    }
    loaded.push(isUsable ? { name: `bild-${index + 1}.${ending}`, bytes } : undefined);
  }
  return loaded;
}

/** The text with each picture's address in the article's folder; missing ones are gone. */
export function placePictures(
  tree: Root,
  slug: string,
  pictures: readonly (ImportedPicture | undefined)[],
): Root {
  const place = (node: Nodes): Nodes[] => {
    if (node.type === 'image') {
      const picture = pictures[pictureIndex(node.url) ?? -1];
      return picture === undefined ? [] : [{ ...node, url: `./${slug}/${picture.name}` }];
    }
    if (!('children' in node)) return [node];
    // Pictures only change their address or vanish: the kinds of nodes stay.
    return [{ ...node, children: node.children.flatMap((child) => place(child)) } as Nodes];
  };
  return { ...tree, children: tree.children.flatMap((child) => place(child) as RootContent[]) };
}

/** A footnote whose mark is gone would not be shown: its text becomes a paragraph. */
export function keepOrphans(tree: Root): Root {
  const marks = new Set<string>();
  const find = (node: Nodes) => {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if ('children' in node) node.children.forEach(find);
  };
  find(tree);
  const children = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' && !marks.has(node.identifier) ? node.children : [node],
  );
  return { ...tree, children };
}

function faultOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined
    ? 'Die Datei liegt nicht neben dem Text oder ist zu groß'
    : `Art ${pictureKind(bytes)}. Speichere es als JPG oder PNG`;
}
