import type { PhrasingContent, Root, RootContent } from 'mdast';
import { writeBareLinks } from './bare-links.ts';
import { plainText } from './reading/mdast-text.ts';
import { tidyParagraph, trimLine } from './text/tidy-paragraph.ts';
import { readTypedLists } from './text/typed-lists.ts';

type Parent = Extract<RootContent | PhrasingContent, { children: unknown }> | Root;
type Child = RootContent;

const SPANS: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong']);

/**
 * What writing programs leave behind, put in order: emphasis that is torn, doubled or around
 * nothing but spaces; empty paragraphs, headings and lists; lines around the text.
 */
export function tidy(tree: Root): Root {
  const children = readTypedLists(tree.children.flatMap((child) => tidyNode(child)));
  const footnotes = children.filter(({ type }) => type === 'footnoteDefinition');
  const text = children.filter(({ type }) => type !== 'footnoteDefinition');
  const isRule = (node: RootContent) => node.type === 'thematicBreak';
  const first = text.findIndex((node) => !isRule(node));
  const last = text.findLastIndex((node) => !isRule(node));
  return { type: 'root', children: [...text.slice(Math.max(first, 0), last + 1), ...footnotes] };
}

function tidyNode(node: Child, outer: ReadonlySet<string> = new Set()): Child[] {
  if (node.type === 'text')
    return node.value === '' ? [] : [{ ...node, value: oneSpace(node.value) }];
  if (!('children' in node)) return [node];
  const within = SPANS.has(node.type) ? new Set([...outer, node.type]) : outer;
  const inside = joinSpans((node.children as Child[]).flatMap((child) => tidyNode(child, within)));
  if (SPANS.has(node.type)) {
    return outer.has(node.type) ? inside : trimSpan(node, inside);
  }
  if (node.type === 'heading') return tidyHeading(node, inside);
  if (node.type === 'paragraph') return tidyParagraph(inside);
  const children = node.type === 'tableCell' ? writeBareLinks(trimLine(inside)) : inside;
  const isEmpty =
    children.length === 0 && !['tableCell', 'tableRow', 'listItem'].includes(node.type);
  const isHollow = node.type === 'list' && plainText(node).trim() === '' && !hasPicture(node);
  if (isEmpty || isHollow) return [];
  const tight =
    node.type === 'list' || node.type === 'listItem' ? { ...node, spread: false } : node;
  return [withChildren(tight, node.type === 'table' ? plainHead(children) : children)];
}

/** The cells of a table's head are bold by themselves. */
function plainHead([head, ...rows]: readonly Child[]): Child[] {
  if (head === undefined) return rows;
  const cells = childrenOf(head).map((cell) => {
    const [only, ...others] = childrenOf(cell);
    const isBold = only?.type === 'strong' && others.length === 0;
    return isBold ? withChildren(cell, only.children) : cell;
  });
  return [withChildren(head, cells), ...rows];
}

/** Headings carry no emphasis as a whole and stand on one line. */
function tidyHeading(node: Extract<Child, { type: 'heading' }>, inside: Child[]): Child[] {
  const oneLine = inside.map(
    (child): Child => (child.type === 'break' ? { type: 'text', value: ' ' } : child),
  );
  const children = trimLine(
    oneLine.flatMap((child) => (SPANS.has(child.type) ? childrenOf(child) : [child])),
  );
  if (children.length === 0) return [];
  const pictures = children.filter(({ type }) => type === 'image');
  const text = trimLine(children.filter(({ type }) => type !== 'image'));
  const paragraph: Child[] =
    pictures.length === 0 ? [] : [{ type: 'paragraph', children: pictures as PhrasingContent[] }];
  if (text.length === 0) return paragraph;
  const isSayable = /[\p{L}\p{N}]/u.test(text.map((child) => plainText(child)).join(''));
  const heading = { ...node, children: text as PhrasingContent[] };
  return [isSayable ? heading : { type: 'paragraph', children: heading.children }, ...paragraph];
}

/** Spaces at the edges of emphasis belong outside: `**fett **und` is not read as bold. */
function trimSpan(node: Child, inside: Child[]): Child[] {
  const [first, last] = [inside[0], inside.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (inside.every((child) => child.type === 'text' && child.value.trim() === '')) return inside;
  const trimmed = trimLine(inside);
  const space = (value: string): Child[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), withChildren(node, trimmed), ...space(after)];
}

/** `**a****b**` → `**ab**`, and two texts in a row become one. */
function joinSpans(children: readonly Child[]): Child[] {
  return children.reduce<Child[]>((joined, child) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') {
      return [...joined.slice(0, -1), { type: 'text', value: oneSpace(last.value + child.value) }];
    }
    if (last !== undefined && last.type === child.type && SPANS.has(child.type)) {
      const both = joinSpans([...childrenOf(last), ...childrenOf(child)]);
      return [...joined.slice(0, -1), withChildren(last, both)];
    }
    joined.push(child);
    return joined;
  }, []);
}

/** Gaps that a removed picture or link leaves; no-break spaces stay. */
function oneSpace(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ');
}

function hasPicture(node: Child): boolean {
  return node.type === 'image' || childrenOf(node).some(hasPicture);
}

function childrenOf(node: Child): Child[] {
  return 'children' in node ? (node.children as Child[]) : [];
}

function withChildren(node: Child, children: readonly Child[]): Child {
  // Only kinds of nodes that stood there before come back: the parent still allows them.
  return { ...(node as Parent), children } as Child;
}
