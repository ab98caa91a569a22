import { readText, type TextTree } from '../source/text-tree.ts';

/** Repeats of the text and what is no text. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PullQuote', 'BarChart']);

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'listItem']);

/**
 * The running text of a Markdown or MDX article: without code blocks, markup, link targets,
 * charts and pull quotes, one line for each block. A text that cannot be read gives its source;
 * the check reports it.
 */
export function extractPlainText(source: string): string {
  const { tree } = readText(source, true);
  return tree === undefined
    ? source
    : collect(tree)
        .replace(/\n{2,}/g, '\n')
        .trim();
}

function collect(node: TextTree): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node) || ('name' in node && LEFT_OUT.has(node.name ?? ''))) return '';
  const text = node.children.map(collect).join('');
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}
