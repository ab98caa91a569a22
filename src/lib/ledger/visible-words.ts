import { type Literal, parseLiteral } from '../source/literal.ts';
import { isElement, type JsxElement, type TextTree } from '../source/text-tree.ts';
import { formatNumber } from '../values/counts.ts';

/** Properties of components, and fields of their data, that readers see as text. */
const SHOWN: ReadonlySet<string> = new Set(
  'title alt caption credit creator agency license cite label value unit asOf source note text data images'.split(
    ' ',
  ),
);

const INLINE_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/**
 * What readers of a text see as words, one line for each block: table rows, lines of code, the
 * figures of charts and the captions of images included; no markup, link targets or file names.
 */
export function listBlocks(node: TextTree): string[] {
  return collectBlocks(node)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
}

function collectBlocks(node: TextTree): string[] {
  if (node.type === 'code') return node.value.split('\n');
  if (node.type === 'tableRow') return [node.children.map(collectInline).join(' | ')];
  if (INLINE_BLOCKS.has(node.type) || !('children' in node)) return [collectInline(node)];
  const own = isElement(node) ? describeProperties(node) : [];
  return [...own, ...node.children.flatMap(collectBlocks)];
}

function collectInline(node: TextTree): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const own = isElement(node) ? describeProperties(node).map((text) => `${text} `) : [];
  return [...own, ...node.children.map(collectInline)].join('');
}

function describeProperties({ attributes }: JsxElement): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || !SHOWN.has(attribute.name)) return [];
    const { value } = attribute;
    if (typeof value === 'string') return [value];
    const [literal = null] = (value && parseLiteral(value.value)) ?? [];
    return Array.isArray(literal) ? literal.map(describeLiteral) : [describeLiteral(literal)];
  });
}

function describeLiteral(literal: Literal): string {
  if (typeof literal === 'number') return formatNumber(literal);
  if (typeof literal === 'string') return literal;
  if (typeof literal !== 'object' || literal === null) return '';
  if (Array.isArray(literal)) return literal.map(describeLiteral).join(' ');
  const shown = Object.entries(literal).filter(([name]) => SHOWN.has(name));
  return shown.map(([, value]) => describeLiteral(value)).join(' ');
}
