import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  markdownToMdast,
  mdxToMdast,
} from 'satteri';
import { createHeadingNames } from './heading-names.ts';
import { type Literal, parseLiteral } from './literal.ts';
import { explainMdx } from './mdx-errors.ts';
import { positionInText } from './offsets.ts';
import type { Finding, Position } from './problem.ts';
import { hasTypedMarks, restoreTree } from './typed-marks.ts';

/** The tree of a Markdown or MDX text. */
export type TextTree = MdastNode;

type Heading = Extract<TextTree, { type: 'heading' }>;

/** An element in a text, a component or HTML. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** So many errors of MDX are named in one run. */
const MOST_ERRORS = 10;

/**
 * Parses a text. Errors of MDX are reported in German, never thrown. What the parser refuses is
 * blanked out, so that the rest can still be checked: the tree is missing only where that does not
 * help.
 */
export function readText(
  body: string,
  isMdx: boolean,
): { tree: TextTree | undefined; errors: Finding[] } {
  const errors: Finding[] = [];
  let text = body;
  while (errors.length <= MOST_ERRORS) {
    try {
      const tree = isMdx ? mdxToMdast(text) : markdownToMdast(text);
      return { tree: hasTypedMarks(text) ? restoreTree(tree) : tree, errors };
    } catch (error) {
      const explained = explainMdx(error instanceof Error ? error.message : '', text);
      const { rest } = explained;
      errors.push(explained.error);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: undefined, errors: errors.slice(0, MOST_ERRORS) };
}

/** All nodes of a tree in reading order; those of a whole text are listed once for all rules. */
export function walk(node: TextTree): readonly TextTree[] {
  if (node.type !== 'root') return listNodes(node);
  const nodes = LISTED.get(node) ?? listNodes(node);
  LISTED.set(node, nodes);
  return nodes;
}

const LISTED = new WeakMap<TextTree, readonly TextTree[]>();

function listNodes(node: TextTree): TextTree[] {
  const nodes: TextTree[] = [];
  const waiting = [node]; // a list of its own: a deeply nested text would exhaust the call stack
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes.push(next);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return nodes;
}

/** Where a node begins. */
export function positionOfNode(node: TextTree): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The part of a text that a node was parsed from. */
export function sourceOfNode({ position }: TextTree, body: string): string {
  return body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The position of an offset in a node's own source, without counting from the beginning of the text. */
export function positionInNode(node: TextTree, source: string, offset: number): Position {
  const start = positionOfNode(node);
  const { line, column } = positionInText(source.slice(0, offset), offset);
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  };
}

/** The ids of the headings in a text. */
export function headingIdsOf(tree: TextTree): string[] {
  const nameHeading = createHeadingNames();
  return headingsOf(tree).map((node) => nameHeading(node.depth, textOf(node)).id);
}

/** The headings of a text, in reading order. */
export function headingsOf(tree: TextTree): Heading[] {
  return walk(tree).filter((node) => node.type === 'heading');
}

/** The plain text below a node, as heading ids are made of it: with image texts, without code in braces. */
export function textOf(node: TextTree): string {
  return walk(node).map(ownText).join('');
}

/** True for a component or an element of HTML in MDX. */
export function isElement(node: TextTree): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A JSX attribute as text, also from `{"…"}` and `{1}`: undefined when missing, null for other values. */
export function attributeOf({ attributes }: JsxElement, name: string): string | null | undefined {
  const attribute = attributes.find(
    (item) => item.type === 'mdxJsxAttribute' && item.name === name,
  );
  if (attribute === undefined) return undefined;
  const { value } = attribute;
  if (typeof value === 'string') return value;
  const [literal] = (value && parseLiteral(value.value)) ?? [];
  return typeof literal === 'string' || typeof literal === 'number' ? String(literal) : null;
}

/** The values of a component's properties; undefined for code. */
export function propertiesOf({ attributes }: JsxElement): Record<string, Literal | undefined> {
  const entries = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const { name, value } = attribute;
    const isPlain = typeof value === 'string' || value === null || value === undefined;
    return [[name, isPlain ? (value ?? true) : parseLiteral(value.value)?.[0]] as const];
  });
  return Object.fromEntries(entries);
}

function ownText(node: TextTree): string {
  if (node.type === 'mdxTextExpression') return '';
  if ('alt' in node) return node.alt ?? '';
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
