import { type ChildNode, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** What repeats the text, or is no text at all. */
const SKIPPED_CLASSES = ['pull-quote', 'sr-only', 'paid'];
const SKIPPED_TAGS: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'svg', 'sup']);
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code del em i kbd mark q s samp small span strong sub time u var wbr'.split(
    ' ',
  ),
);

/**
 * The text of an article from its built page, as readers see it: what stands in `.prose`, without
 * code blocks, pull quotes, footnote numbers and soft hyphens, one line for each block. A page
 * without `.prose` gives an empty string.
 */
export function readArticleText(html: string): string {
  const texts = findProse(parseDocument(html).children).map(collect);
  return texts
    .join('\n')
    .replaceAll('\u00AD', '')
    .replace(/[^\S\n\u00A0\u202F]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
}

function findProse(nodes: readonly ChildNode[]): ChildNode[] {
  return nodes.flatMap((node) => {
    if (!isTag(node)) return [];
    return classesOf(node.attribs.class).includes('prose') ? [node] : findProse(node.children);
  });
}

function collect(node: ChildNode): string {
  if (isText(node)) return node.data.replaceAll('\n', ' ');
  if (!isTag(node) || isSkipped(node.name, classesOf(node.attribs.class))) return '';
  const text = node.children.map(collect).join('');
  return INLINE.has(node.name) ? text : `\n${text}\n`;
}

function isSkipped(tag: string, classes: readonly string[]): boolean {
  return SKIPPED_TAGS.has(tag) || SKIPPED_CLASSES.some((name) => classes.includes(name));
}

function classesOf(value: string | undefined): string[] {
  return value?.split(' ') ?? [];
}
