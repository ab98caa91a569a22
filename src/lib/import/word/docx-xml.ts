import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Elements whose text Word shows: of a run, a formula, a drawing. */
const TEXTS: readonly string[] = ['w:t', 'm:t', 'a:t'];
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The tree of an XML part. Each node knows its place in the source, broken XML included. */
export function parseXml(source: string): Document {
  return parseDocument(source, { xmlMode: true, withStartIndices: true, withEndIndices: true });
}

/** The source of a node as it is. */
export function sourceOf({ startIndex, endIndex }: ChildNode, source: string): string {
  return source.slice(startIndex ?? 0, (endIndex ?? source.length - 1) + 1);
}

/** The source of a node, with what `writeChild` makes of its children; its tags stay. */
export function writeNode(
  node: ChildNode,
  source: string,
  writeChild: (child: ChildNode) => string,
): string {
  const [first, last] = isTag(node) ? [node.children[0], node.children.at(-1)] : [];
  if (!isTag(node) || first === undefined || last === undefined) return sourceOf(node, source);
  return [
    source.slice(node.startIndex ?? 0, first.startIndex ?? 0),
    ...node.children.map(writeChild),
    source.slice((last.endIndex ?? source.length) + 1, (node.endIndex ?? source.length) + 1),
  ].join('');
}

/** The elements right below a node, or only those of one name. */
export function childrenOf(node: Element | Document, name?: string): Element[] {
  return node.children.filter(isTag).filter((child) => name === undefined || child.name === name);
}

/** All elements below a node in the order of the text. */
export function* elementsBelow(node: Element | Document): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* elementsBelow(child);
  }
}

/** The element that an element stands in; undefined for the outermost. */
export function parentOf({ parent }: Element): Element | undefined {
  return parent !== null && isTag(parent) ? parent : undefined;
}

/** The nearest element around one whose name fits. */
export function ancestorOf(element: Element, name: RegExp): Element | undefined {
  const parent = parentOf(element);
  return parent === undefined || name.test(parent.name) ? parent : ancestorOf(parent, name);
}

/** The text that Word shows below a node. */
export function textBelow(node: Element | Document): string {
  return [...elementsBelow(node)]
    .filter(({ name }) => TEXTS.includes(name))
    .map(ownText)
    .join('');
}

/** The text right in an element. */
export function ownText(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}

/** True where a property such as `<w:vanish/>` is there and not switched off. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(0|false|off)$/.test(property.attribs['w:val'] ?? '');
}

/** What the first property of a name says: `<w:pStyle w:val="Title"/>` → `Title`. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return element && childrenOf(element, name)[0]?.attribs['w:val'];
}

/** A text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
