import type { MdastPluginEntry, MdxJsxFlowElement } from 'satteri';
import { isElement, type TextTree, walk } from '../lib/source/text-tree.ts';
import { makeFigure, readFigure, type WrittenPicture } from './figure-images.ts';

/** So many pictures share a row. */
const MOST = 3;

/** Lays out `<Gallery>`: the Markdown images and figures in it become rows of figures. */
export const galleryRows: MdastPluginEntry = {
  name: 'gallery-rows',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Gallery') return;
    const rows = splitEvenly(walk(node).flatMap(readPicture));
    context.replaceNode(node, { ...node, children: rows.map(makeRow) });
  },
};

/** Rows of nearly the same length, the shorter ones first: 5 → 2 and 3. */
export function splitEvenly<Item>(items: readonly Item[]): Item[][] {
  const rows = Math.ceil(items.length / MOST);
  const start = (row: number) => Math.floor((row * items.length) / rows);
  return Array.from({ length: rows }, (_, row) => items.slice(start(row), start(row + 1)));
}

/** The title of a Markdown image is its caption. */
function readPicture(node: TextTree): WrittenPicture[] {
  if (node.type === 'image') {
    const { url, alt, title } = node;
    const caption = { type: 'mdxJsxAttribute', name: 'caption', value: title } as const;
    return [{ url, alt: alt ?? '', attributes: title ? [caption] : [] }];
  }
  const figure = isElement(node) ? readFigure(node) : undefined;
  return figure === undefined ? [] : [figure];
}

function makeRow(pictures: readonly WrittenPicture[]): MdxJsxFlowElement {
  const place = pictures.length === 2 ? 'half' : 'third';
  return {
    type: 'mdxJsxFlowElement',
    name: 'div',
    attributes: [],
    children: pictures.map((picture) => makeFigure(picture, place)),
  };
}
