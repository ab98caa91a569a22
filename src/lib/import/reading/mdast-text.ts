import type { Nodes } from 'mdast';

const BLOCKS: ReadonlySet<string> = new Set([
  ...['blockquote', 'code', 'footnoteDefinition', 'heading', 'list', 'listItem', 'paragraph'],
  ...['table', 'tableCell', 'tableRow'],
]);

/** The letters and digits of a text, in order: what an import must never change. */
export function alphanumericsOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/**
 * The text of a tree without its marks, one line for each block. `writeMark` says what represents
 * the mark of a footnote.
 */
export function plainText(
  node: Nodes,
  writeMark: (identifier: string) => string = () => '',
): string {
  if (node.type === 'footnoteReference') return writeMark(node.identifier);
  if (node.type === 'html') return /^[<{]/.test(node.value) ? '' : node.value;
  if ('value' in node) return node.type === 'yaml' ? '' : node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const isBlock = node.children.some((child) => BLOCKS.has(child.type));
  return node.children.map((child) => plainText(child, writeMark)).join(isBlock ? '\n' : '');
}
