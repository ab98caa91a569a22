import type { Element, ElementContent } from 'hast';
import type { Cleaning } from '../cleaning.ts';
import { judgeLink } from '../internal-links.ts';
import { quote } from '../notes.ts';
import { noteTitle } from './html-titles.ts';
import { attribute, element, elementsOf, isElement, textOf } from './html-tree.ts';

/** A link to where it may lead; what stands in it stays, also where the link goes. */
export function cleanLink(
  node: Element,
  children: ElementContent[],
  { anchors, notes }: Cleaning,
): ElementContent[] {
  if (node.properties.href === undefined) return children;
  const text = textOf(node).trim();
  noteTitle(node, 'Titel eines Links', notes);
  const fate = judgeLink(attribute(node, 'href'));
  if (fate.kind === 'keep') {
    const isEmpty = text === '' && ![...elementsOf(node)].some((child) => isElement(child, 'img'));
    if (isEmpty) notes.add(`Link ohne Text entfernt: ${fate.url.slice(0, 200)}`);
    return isEmpty ? children : [element('a', children, { href: fate.url })];
  }
  if (fate.kind === 'drop') {
    notes.add(`Link entfernt, sein Text bleibt (${fate.reason})`, quote(text));
    return children;
  }
  const slug = anchors.get(fate.id);
  if (slug !== undefined) return [element('a', children, { href: `#${slug}` })];
  if (fate.id !== '' && text !== '')
    notes.add('Sprungmarke entfernt, ihr Text bleibt', quote(text));
  return children;
}
