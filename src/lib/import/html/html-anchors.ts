import type { Root } from 'hast';
import { slugify } from '../../values/slug.ts';
import { attribute, elementsOf, isElement, textOf } from './html-tree.ts';

const HEADING = /^h[1-6]$/;

/** Where the anchors of a page lead: to the heading they stand in or just before. */
export function collectAnchors(tree: Root): Map<string, string> {
  const anchors = new Map<string, string>();
  let waiting: string[] = [];
  for (const node of elementsOf(tree)) {
    const names = [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== '');
    if (HEADING.test(node.tagName)) {
      const slug = slugify(textOf(node));
      const inside = [...elementsOf(node)].flatMap((child) => [
        attribute(child, 'id'),
        attribute(child, 'name'),
      ]);
      for (const name of [...waiting, ...names, ...inside])
        if (name !== '' && slug !== '') anchors.set(name, slug);
      if (slug !== '' && !anchors.has(slug)) anchors.set(slug, slug);
      waiting = [];
    } else if (names.length > 0 && textOf(node).trim() === '') waiting.push(...names);
    else if (isElement(node, 'p')) waiting = [];
  }
  return anchors;
}
