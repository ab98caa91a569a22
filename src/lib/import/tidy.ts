import type { PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from './reading/mdast-text.ts';
import { bareLinks, isShown, tidyParagraph, trimLine } from './tidy-paragraph.ts';
import { readTypedLists } from './typed-lists.ts';

type Parent = Extract<RootContent | PhrasingContent, { children: unknown }> | Root;
type Child = RootContent;

const SPACE: Child = { type: 'text', value: ' ' };
const SPANS: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong']);

/**
 * Cleans up what writing programs leave behind: emphasis that is split, nested or around nothing
 * but spaces; empty paragraphs, headings and lists; rules around the text.
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

/** A footnote without a mark would not be shown: its text becomes a paragraph. */
export function keepLooseNotes(tree: Root): Root {
  const marks = new Set<string>();
  const collect = (node: Root | Child) => {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(tree);
  const children = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' && !marks.has(node.identifier) ? node.children : [node],
  );
  return { ...tree, children };
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
  const children = node.type === 'tableCell' ? bareLinks(trimLine(inside)) : inside;
  const isEmpty =
    children.length === 0 && !['tableCell', 'tableRow', 'listItem'].includes(node.type);
  const isBlank = node.type === 'list' && plainText(node).trim() === '' && !hasPicture(node);
  if (isEmpty || isBlank) return [];
  const tight =
    node.type === 'list' || node.type === 'listItem' ? { ...node, spread: false } : node;
  return [withChildren(tight, node.type === 'table' ? plainHead(children) : children)];
}

/** The cells of a table's header row are bold anyway. */
function plainHead([head, ...rows]: readonly Child[]): Child[] {
  if (head === undefined) return rows;
  const cells = childrenOf(head).map((cell) => {
    const [only, ...others] = childrenOf(cell);
    const isBold = only?.type === 'strong' && others.length === 0;
    return isBold ? withChildren(cell, only.children) : cell;
  });
  return [withChildren(head, cells), ...rows];
}

/** Headings have one line and no emphasis. */
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
  const isReadable = /[\p{L}\p{N}]/u.test(text.map((child) => plainText(child)).join(''));
  const heading = { ...node, children: text as PhrasingContent[] };
  return [isReadable ? heading : { type: 'paragraph', children: heading.children }, ...paragraph];
}

/** Moves spaces and breaks out of emphasis: Markdown does not read `**fett **und` as bold. */
function trimSpan(node: Child, inside: Child[]): Child[] {
  const start = inside.findIndex(isShown);
  const end = inside.findLastIndex(isShown) + 1;
  const [first, last] = [inside[start], inside[end - 1]];
  if (first === undefined || last === undefined) return inside;
  const before = first.type === 'text' && /^\s/.test(first.value) ? [SPACE] : [];
  const after = last.type === 'text' && /\s$/.test(last.value) ? [SPACE] : [];
  const span = withChildren(node, trimLine(inside));
  return [...inside.slice(0, start), ...before, span, ...after, ...inside.slice(end)];
}

/** `**a****b**` → `**ab**`; adjacent texts become one. */
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

/** Collapses the spaces around what was removed; no-break spaces stay. */
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
  // The kinds of nodes are those of before: the parent still allows them.
  return { ...(node as Parent), children } as Child;
}
