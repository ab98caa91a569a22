import type { Element, ElementContent } from 'hast';
import type { Cleaning } from '../cleaning.ts';
import { judgeLink } from '../internal-links.ts';
import { quote } from '../reading/remarks.ts';
import { noteTitle } from './html-titles.ts';
import { attribute, element, elementsOf, isElement, textOf } from './html-tree.ts';

/** A link to where it may lead; what stands in it stays, also where the link goes. */
export function cleanLink(
  node: Element,
  children: ElementContent[],
  { anchors, remarks }: Cleaning,
): ElementContent[] {
  if (node.properties.href === undefined) return children;
  const text = textOf(node).trim();
  noteTitle(node, 'Titel eines Links', remarks);
  const fate = judgeLink(attribute(node, 'href'));
  if (fate.kind === 'keep') {
    const isEmpty = text === '' && ![...elementsOf(node)].some((child) => isElement(child, 'img'));
    if (isEmpty) remarks.add(`Link ohne Text entfernt: ${fate.url.slice(0, 200)}`);
    return isEmpty ? children : [element('a', children, { href: fate.url })];
  }
  if (fate.kind === 'drop') {
    remarks.add(`Link entfernt, sein Text bleibt (${fate.reason})`, quote(text));
    return children;
  }
  const slug = anchors.get(fate.id);
  if (slug !== undefined) return [element('a', children, { href: `#${slug}` })];
  if (fate.id !== '' && text !== '')
    remarks.add('Sprungmarke entfernt, ihr Text bleibt', quote(text));
  return children;
}
