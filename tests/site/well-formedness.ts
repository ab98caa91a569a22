import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * Whatever the HTML parser of browsers (here parse5) has to repair in a page: parse errors, tags
 * that are missing, and nodes that end up elsewhere than they are written, such as a script after
 * `</html>` or text between the rows of a table. Also a `<time>` that gives no time. Empty for a
 * well-formed page.
 */
export function findRepairs(html: string): string[] {
  const { tree, errors } = parse(html);
  return [...errors, ...findInside(tree, html)];
}

function parse(html: string): { tree: Root; errors: string[] } {
  let tree: Root = { type: 'root', children: [] };
  const { messages } = unified()
    .use(rehypeParse, { emitParseErrors: true, verbose: true })
    .use(function () {
      this.compiler = (root) => {
        tree = root as Root; // the parser makes nothing else
        return '';
      };
    })
    .processSync(html);
  return { tree, errors: messages.map(({ line, ruleId }) => `line ${line}: ${ruleId}`) };
}

function findInside(parent: Root | Element, html: string): string[] {
  const tags = parent.type === 'element' ? parent.data?.position : undefined;
  const limit = tags?.closing?.start.offset ?? html.length;
  let position = tags?.opening?.end.offset ?? 0;
  return childrenOf(parent).flatMap((node) => {
    const { start, end } = node.position ?? {};
    const isMisplaced = (start?.offset ?? position) < position || (end?.offset ?? 0) > limit;
    position = Math.max(position, end?.offset ?? 0);
    return [
      ...(isMisplaced && !isBlank(node) ? [`${nameOf(node)} is moved into ${nameOf(parent)}`] : []),
      ...(node.type === 'element' ? [...findFaults(node, html), ...findInside(node, html)] : []),
    ];
  });
}

function findFaults(element: Element, html: string): string[] {
  const { opening, closing } = element.data?.position ?? {};
  const name = nameOf(element);
  if (opening === undefined) return [`${name} is implied`];
  const isClosed =
    closing !== undefined ||
    VOID.has(element.tagName) ||
    html.slice(0, opening.end.offset).endsWith('/>');
  const isTimeless =
    element.tagName === 'time' &&
    (!element.properties.dateTime || childrenOf(element).every(isBlank));
  return [
    ...(isClosed ? [] : [`${name} is not closed`]),
    ...(isTimeless ? [`${name} gives no time`] : []),
  ];
}

function childrenOf(node: Root | Element): Nodes[] {
  const isTemplate = node.type === 'element' && node.tagName === 'template';
  return isTemplate ? (node.content?.children ?? []) : node.children;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function nameOf(node: Nodes): string {
  const line = node.position === undefined ? '' : ` (line ${node.position.start.line})`;
  return node.type === 'element' ? `<${node.tagName}>${line}` : `${node.type}${line}`;
}
