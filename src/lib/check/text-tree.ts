import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from '../yaml-source.ts';

/** The tree of a Markdown or MDX text. */
export type TextTree = MdastNode;

/** Reads a text; a fault of MDX is reported in German, never thrown. */
export function readText(
  body: string,
  isMdx: boolean,
): { tree: TextTree | undefined; faults: (Place & { message: string })[] } {
  try {
    return { tree: isMdx ? mdxToMdast(body) : markdownToMdast(body), faults: [] };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { tree: undefined, faults: [{ ...placeIn(text), message: explainMdx(text) }] };
  }
}

/** All nodes of a tree in reading order. */
export function* walk(node: TextTree): Generator<TextTree> {
  const waiting = [node]; // a list of its own: a deeply nested text would exhaust the call stack
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
}

/** Where a node begins. */
export function placeOfNode(node: TextTree): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The plain text below a node, as heading ids are made of it: with image texts, without code in braces. */
export function textOf(node: TextTree): string {
  return [...walk(node)].map(ownText).join('');
}

/** The text of a JSX attribute: undefined when missing, null when it is an expression. */
export function attributeOf(node: TextTree, name: string): string | null | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const attribute = node.attributes.find(
    (item) => item.type === 'mdxJsxAttribute' && item.name === name,
  );
  if (attribute === undefined) return undefined;
  return typeof attribute.value === 'string' ? attribute.value : null;
}

function ownText(node: TextTree): string {
  if (node.type === 'mdxTextExpression') return '';
  if ('alt' in node) return node.alt ?? '';
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function placeIn(message: string): Place {
  const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}

function explainMdx(message: string): string {
  return /\bexpression\b/.test(message)
    ? 'Hier steht eine geschweifte Klammer, die MDX als Code liest. Im Text wird sie `&#123;` und `&#125;` geschrieben.'
    : 'Hier beginnt mit `<` ein Baustein, der nicht zu lesen ist. Schließe ihn (`</Note>` oder `/>`); ein Kleiner-Zeichen im Text wird `&lt;` geschrieben.';
}
