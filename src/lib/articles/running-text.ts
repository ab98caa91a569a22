import { readText, type TextTree } from '../source/text-tree.ts';

/** Components that repeat the text or hold none. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PullQuote', 'BarChart']);

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'listItem']);

/**
 * Words per minute. Adults read German text at 179 ± 17 words per minute
 * (Trauzettel-Klosinski & Dietz 2012, “Standardized Assessment of Reading Performance”, IOVS 53).
 */
const WORDS_PER_MINUTE = 180;

/**
 * The running text of a Markdown or MDX article: no code blocks, markup, link targets, charts or
 * pull quotes, one line for each block. Returns the source of a text that cannot be parsed; the
 * check reports it.
 */
export function extractPlainText(source: string): string {
  const { tree } = readText(source, true);
  return tree === undefined
    ? source
    : collect(tree)
        .replace(/\n{2,}/g, '\n')
        .trim();
}

/** Whole minutes an adult needs to read a text of so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** Words of the running text: code blocks, tags, link targets and expressions do not count. */
export function countWords(source: string): number {
  const text = source
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, ' ')
    .replace(/\]\([^)\]\s]*\)/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ');
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function collect(node: TextTree): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node) || ('name' in node && LEFT_OUT.has(node.name ?? ''))) return '';
  const text = node.children.map(collect).join('');
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}
