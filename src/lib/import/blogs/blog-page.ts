import type { Element, Root } from 'hast';
import { linkVideo } from '../html/html-frames.ts';
import { attribute, element, elementsOf, isElement, textOf } from '../html/html-tree.ts';
import type { PictureSource } from '../reading/reading.ts';
import { quote, type Remarks } from '../reading/remarks.ts';
import type { ResolveLink } from './link-resolver.ts';

/** A link from a picture to its own file. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])/i;

/**
 * The page of a blog's text, changed in place before it is cleaned: links lead to the new addresses,
 * the caption of a picture becomes its title, and embedded pages become links.
 */
export function prepareBlogPage(page: Root, resolveLink: ResolveLink, remarks: Remarks): void {
  for (const node of [...elementsOf(page)]) {
    if (isElement(node, 'a')) resolve(node, resolveLink, remarks);
    if (isElement(node, 'figure')) captionPicture(node, remarks);
    if (isElement(node, 'iframe')) linkEmbedded(node);
  }
}

/** A picture on a server: its file may be among those that move. */
export function findRemote(url: string): PictureSource | undefined {
  return /^(?:https?:)?\/\//i.test(url) ? { path: url } : undefined;
}

function resolve(node: Element, resolveLink: ResolveLink, remarks: Remarks): void {
  const href = attribute(node, 'href');
  const target = resolveLink(href);
  if (target === undefined) return;
  if (target === null)
    remarks.add(
      `Link ins Leere entfernt, sein Text bleibt: ${quote(href, 240)}`,
      quote(lineOf(node)),
    );
  // A link without a target is unwrapped when the page is cleaned.
  node.properties.href = target ?? undefined;
}

/** A figure of one picture becomes that picture; a caption is plain text, so its links are named. */
function captionPicture(figure: Element, remarks: Remarks): void {
  const inside = [...elementsOf(figure)];
  const pictures = inside.filter((node) => isElement(node, 'img'));
  const caption = inside.find((node) => isElement(node, 'figcaption'));
  const [picture] = pictures;
  const inCaption = caption === undefined ? [] : [...elementsOf(caption)];
  const text = caption === undefined ? '' : lineOf(caption);
  if (picture === undefined || pictures.length > 1 || inCaption.includes(picture)) return;
  // Other text in the figure stays below the picture.
  if (lineOf(figure).length > text.length) return;
  for (const link of inside.filter((node) => isElement(node, 'a'))) {
    const address = attribute(link, 'href');
    const place = inCaption.includes(link) ? 'in einer Bildunterschrift' : 'am Bild';
    if (inCaption.includes(link) || !PICTURE.test(address))
      remarks.add(`Link ${place} entfernt: ${quote(address, 240)}`, quote(text || address));
  }
  if (text !== '') picture.properties.title = text;
  figure.tagName = 'p';
  figure.children = [picture];
}

function lineOf(node: Element): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** Videos are for the cleaning of all pages. */
function linkEmbedded(node: Element): void {
  const href = attribute(node, 'src').replace(/^\/\//, 'https://');
  if (!/^https?:/.test(href) || linkVideo(node) !== undefined) return;
  const label = attribute(node, 'title').trim() || `Eingebettet: ${new URL(href).hostname}`;
  node.tagName = 'p';
  node.properties = {};
  node.children = [element('a', [{ type: 'text', value: label }], { href })];
}
