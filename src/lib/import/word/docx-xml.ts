import { type ChildNode, type Document, type Element, isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

type Parent = Element | Document;

/** The tree of an XML part; empty where the file lacks it. */
export function parseXml(part: Uint8Array | undefined): Document {
  const options = { xmlMode: true, withStartIndices: true, withEndIndices: true };
  return parseDocument(new TextDecoder().decode(part), options);
}

/** True where an end tag is missing: the parser adds it, but text may be missing with it. */
export function isTorn(tree: Document, part: Uint8Array): boolean {
  const xml = new TextDecoder().decode(part);
  const isClosed = ({ name, endIndex }: Element) =>
    xml.endsWith(`</${name}>`, Number(endIndex) + 1) || xml.endsWith('/>', Number(endIndex) + 1);
  return !tree.children.some(isTag) || !elementsBelow(tree).every(isClosed);
}

/** The XML of a tree. */
export function writeXml(tree: Document): Uint8Array {
  const xml = DomUtils.getOuterHTML(tree, { xmlMode: true, encodeEntities: 'utf8' });
  return new TextEncoder().encode(xml);
}

/** The child elements of a node, or only those of one name. */
export function childrenOf(node: Parent | undefined, name?: string): Element[] {
  const children = (node?.children ?? []).filter(isTag);
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** All elements below a node in document order, or only those of some names. */
export function elementsBelow(node: Parent, ...names: string[]): Element[] {
  return DomUtils.findAll(({ name }) => names.length === 0 || names.includes(name), node.children);
}

/** The first element along a path of child names: `w:pPr`, `w:numPr`. */
export function childAt(node: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], node);
}

/** What a property along a path says: `<w:pStyle w:val="Title"/>` → `Title`. */
export function valueAt(node: Element | undefined, ...path: string[]): string | undefined {
  return childAt(node, ...path)?.attribs['w:val'];
}

/** The text that Word shows below a node, or of that what precedes an element; ` ` for a paragraph. */
export function shownText(node: Parent, end?: Element): string {
  const isBefore = ({ startIndex }: Element) => Number(startIndex) < (end?.startIndex ?? Infinity);
  return elementsBelow(node, 'w:t', 'm:t', 'a:t', 'w:p')
    .filter(isBefore)
    .map((element) => (element.name === 'w:p' ? ' ' : DomUtils.textContent(element)))
    .join('');
}

/** Replaces an element by some nodes, such as its children. */
export function replace(element: Element, nodes: readonly ChildNode[] = []): void {
  for (const node of [...nodes]) DomUtils.prepend(element, node);
  DomUtils.removeElement(element);
}
