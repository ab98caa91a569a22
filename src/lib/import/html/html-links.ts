import type { Element, ElementContent, Root } from 'hast';
import { affiliateProgramOf } from '../../law/affiliate.ts';
import { slugify } from '../../values/slug.ts';
import { quote } from '../reading/remarks.ts';
import type { CleanContext } from './clean-context.ts';
import { remarkTitle } from './html-omissions.ts';
import { attribute, element, elementsOf, isElement, namesOf, textOf } from './html-tree.ts';
import { judgeTarget } from './link-target.ts';

/** A link that leads somewhere safe; of any other only the content stays. */
export function cleanLink(
  node: Element,
  children: ElementContent[],
  { anchors, remarks }: CleanContext,
): ElementContent[] {
  if (node.properties.href === undefined) return children;
  const text = textOf(node).trim();
  remarkTitle(node, 'Titel eines Links', remarks);
  const verdict = judgeTarget(attribute(node, 'href'));
  if (verdict.kind === 'keep') {
    const isEmpty = text === '' && ![...elementsOf(node)].some((child) => isElement(child, 'img'));
    if (isEmpty) remarks.add(`Link ohne Text entfernt: ${verdict.url.slice(0, 200)}`);
    const isPaid =
      affiliateProgramOf(verdict.url) !== undefined && !/^(?:https?:|www\.)/.test(text);
    if (isPaid) remarks.count('Bezahlten Link als solchen gekennzeichnet');
    return isEmpty
      ? children
      : [element(isPaid ? 'paid-link' : 'a', children, { href: verdict.url })];
  }
  if (verdict.kind === 'drop') {
    const href = attribute(node, 'href').trim();
    const target = href === '' ? '' : `: ${quote(href, 120)}`;
    remarks.add(`Link entfernt, sein Text bleibt (${verdict.reason})${target}`, quote(text));
    return children;
  }
  const slug = anchors.get(verdict.id);
  if (slug !== undefined) return [element('a', children, { href: `#${slug}` })];
  if (verdict.id !== '' && text !== '')
    remarks.add('Sprungmarke entfernt, ihr Text bleibt', quote(text));
  return children;
}

/** The slugs of the headings that the anchors of a page are in, or right before. */
export function collectAnchors(tree: Root): Map<string, string> {
  const anchors = new Map<string, string>();
  let pending: string[] = [];
  for (const node of elementsOf(tree)) {
    const names = namesOf(node);
    if (/^h[1-6]$/.test(node.tagName)) {
      const slug = slugify(textOf(node));
      const inside = [...elementsOf(node)].flatMap(namesOf);
      if (slug !== '')
        for (const name of [...pending, ...names, ...inside]) anchors.set(name, slug);
      if (slug !== '' && !anchors.has(slug)) anchors.set(slug, slug);
      pending = [];
    } else if (names.length > 0 && textOf(node).trim() === '') pending.push(...names);
    else if (isElement(node, 'p')) pending = [];
  }
  return anchors;
}
