import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  markdownToMdast,
  mdxToMdast,
} from 'satteri';
import { parseLiteral } from './literal.ts';
import { explainMdx, type MdxFault } from './mdx-fault.ts';
import type { Position } from './problem.ts';

/** The tree of a Markdown or MDX text. */
export type TextTree = MdastNode;

/** An element in a text, a component or HTML. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** So many errors of MDX are named in one run. */
const MOST_FAULTS = 10;

/**
 * Reads a text; errors of MDX are reported in German, never thrown. What is faulty is blanked
 * out, so that the rest can still be checked: the tree is missing only where that does not help.
 */
export function readText(
  body: string,
  isMdx: boolean,
): { tree: TextTree | undefined; errors: MdxFault[] } {
  const errors: MdxFault[] = [];
  let text = body;
  while (errors.length <= MOST_FAULTS) {
    try {
      return { tree: isMdx ? mdxToMdast(text) : markdownToMdast(text), errors };
    } catch (error) {
      const { fault, rest } = explainMdx(error instanceof Error ? error.message : '', text);
      errors.push(fault);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: undefined, errors: errors.slice(0, MOST_FAULTS) };
}

/** All nodes of a tree in reading order. For a whole text they are listed once: each rule asks. */
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

/** The plain text below a node, as heading ids are made of it: with image texts, without code in braces. */
export function textOf(node: TextTree): string {
  return walk(node).map(ownText).join('');
}

/** True for a component or an element of HTML in MDX. */
export function isElement(node: TextTree): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of a JSX attribute, `{"…"}` included: undefined when missing, null for other values. */
export function attributeOf(node: TextTree, name: string): string | null | undefined {
  if (!isElement(node)) return undefined;
  const attribute = node.attributes.find(
    (item) => item.type === 'mdxJsxAttribute' && item.name === name,
  );
  if (attribute === undefined) return undefined;
  const { value } = attribute;
  if (typeof value === 'string') return value;
  const [literal] = (value && parseLiteral(value.value)) ?? [];
  return typeof literal === 'string' ? literal : null;
}

function ownText(node: TextTree): string {
  if (node.type === 'mdxTextExpression') return '';
  if ('alt' in node) return node.alt ?? '';
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
