import type { Element } from 'hast';
import { readEmbed } from '../../embeds/read-embed.ts';
import { attribute, element } from './html-tree.ts';

/** Quotations that a script of the provider turns into a frame. */
const QUOTATION = /(?:^|\s)(?:tiktok-embed|instagram-media)(?:\s|$)/;

/** The video in a frame, or in what a script turns into one, as a paragraph with a link to it. */
export function linkVideo(node: Element): Element | undefined {
  const isFrame = node.tagName === 'iframe';
  if (!isFrame && !QUOTATION.test(attribute(node, 'className'))) return undefined;
  const address = ['src', 'dataSrc', 'cite', 'dataInstgrmPermalink']
    .map((name) => attribute(node, name))
    .find((value) => value !== '');
  const embed = readEmbed(address?.replace(/^\/\//, 'https://') ?? '');
  if (embed === undefined) return undefined;
  const { kind, name } = embed.provider;
  const label = (isFrame && attribute(node, 'title').trim()) || `${kind} bei ${name}`;
  return element('p', [element('a', [{ type: 'text', value: label }], { href: embed.page })]);
}
