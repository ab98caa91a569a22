import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** All elements below a node in document order. */
export function* elementsOf(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** A new element. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** An attribute as text; empty when it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** The names by which links lead to an element. */
export function namesOf(node: Element): string[] {
  return [attribute(node, 'id'), attribute(node, 'name')].filter((name) => name !== '');
}

/** True for an element, or only for one of these names. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** True for what an element can contain: all of a document but its type. */
export function isContent(node: Nodes): node is ElementContent {
  return ['element', 'text', 'comment', 'raw'].includes(node.type);
}

/** A map of element names; unlike an object, it has no `constructor`, which a page may contain. */
export function mapOf(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}
