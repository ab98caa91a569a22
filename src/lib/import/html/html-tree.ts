import type { Element, ElementContent, Nodes, Root } from 'hast';

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** All elements below a node in the order of the text. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** A new element with what stands in it. */
export function element(tagName: string, children: ElementContent[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** An attribute as text; empty when it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === null || value === undefined ? '' : String(value);
}

/** True for an element with one of these names. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** What may stand inside an element: all of a document but its type. */
export function isContent(node: Nodes): node is ElementContent {
  return ['element', 'text', 'comment', 'raw'].includes(node.type);
}

/** Unlike in a plain object, no name is there by itself: a page may say `<constructor>`. */
export function namesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names));
}
