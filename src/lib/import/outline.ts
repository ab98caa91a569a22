import type { Heading, Root, RootContent } from 'mdast';
import { TITLE } from '../../schema/limits.ts';
import { alphanumericsOf, plainText } from './reading/mdast-text.ts';
import { quote, type Remarks } from './reading/remarks.ts';

/** A text without its title, whose headings start at the second level. */
export interface Outline {
  title: string | undefined;
  body: Root;
}

/** A heading at a later index is that of a section, not the title. */
const LAST_TITLE_INDEX = 3;

/**
 * Extracts the title of a text: a line that repeats the title in the file's properties, else the
 * first heading where little precedes it, else a short bold first line. The other headings descend
 * without gaps from the second level; where there are none, short bold lines become headings. Of a
 * text whose title is given elsewhere only a heading of the same words is removed.
 */
export function readOutline(tree: Root, remarks: Remarks, given?: string, property = ''): Outline {
  const named = tree.children
    .slice(0, LAST_TITLE_INDEX + 1)
    .findIndex((node) => isLine(node) && property !== '' && isNamed(node, given ?? property));
  const candidate = named === -1 ? titleIndex(tree.children) : named;
  const isOther = given !== undefined && !isNamed(tree.children[candidate], given);
  const index = isOther ? -1 : candidate;
  const found = index === -1 ? undefined : tree.children[index];
  const rest = tree.children.toSpliced(index, index === -1 ? 0 : 1);
  const marked = rest.some(isHeading) ? rest : markBoldLines(rest, remarks);
  const body: Root = { ...tree, children: relevel(marked) };
  if (found === undefined) return { title: undefined, body };
  const title = plainText(found).trim().replace(/\s+/g, ' ');
  const extra = specialsOf(found);
  if (extra.length > 0) {
    remarks.add('Link oder Fußnote in der Überschrift nicht übernommen', quote(title));
  }
  return { title, body };
}

function titleIndex(children: readonly RootContent[]): number {
  const first = children.findIndex(isHeading);
  const main = children.findIndex((node) => isHeading(node) && node.depth === 1);
  // After a bold line and a byline, the first heading is that of a section.
  if (main > 1 && main <= LAST_TITLE_INDEX && isBoldLine(children[0])) return 0;
  if (main !== -1 && main <= LAST_TITLE_INDEX) return main;
  if (first !== -1) return first <= 1 ? first : -1;
  return isBoldLine(children[0]) ? 0 : -1;
}

function isNamed(node: RootContent | undefined, title: string): boolean {
  return node !== undefined && alphanumericsOf(plainText(node)) === alphanumericsOf(title);
}

/** A heading, or a paragraph that can be one. */
function isLine({ type }: RootContent): boolean {
  return type === 'heading' || type === 'paragraph';
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function isBoldLine(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return false;
  const text = plainText(node).trim();
  return node.children[0]?.type === 'strong' && text.length <= TITLE.max && !/[.:,;]$/.test(text);
}

function markBoldLines(children: readonly RootContent[], remarks: Remarks): RootContent[] {
  const marked = children.map((node, index): RootContent => {
    const next = children[index + 1];
    const isFollowed =
      next !== undefined && next.type !== 'footnoteDefinition' && !isBoldLine(next);
    const [bold] = node.type === 'paragraph' ? node.children : [];
    if (!isBoldLine(node) || !isFollowed || bold?.type !== 'strong') return node;
    return { type: 'heading', depth: 2, children: bold.children };
  });
  const count = marked.filter(isHeading).length;
  if (count > 0) remarks.add(`Fette Zeilen als Zwischenüberschriften gelesen: ${count}`);
  return marked;
}

function relevel(children: readonly RootContent[]): RootContent[] {
  const headings = children.filter(isHeading);
  const top = Math.min(...headings.map(({ depth }) => depth));
  let last = 1;
  return children.map((node) => {
    if (!isHeading(node)) return withoutHeadings(node);
    const wanted = Math.min(node.depth - top + 2, last + 1, 6);
    last = wanted;
    return { ...node, depth: wanted as Heading['depth'] }; // between 2 and 6
  });
}

/** In a list or a quotation, a bold line instead: a heading there has no place in the outline. */
function withoutHeadings<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) =>
    child.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: child.children }] }
      : withoutHeadings(child),
  );
  return { ...node, children }; // blocks stay blocks
}

function specialsOf(node: RootContent): RootContent[] {
  if (['footnoteReference', 'link'].includes(node.type)) return [node];
  return 'children' in node ? node.children.flatMap((child) => specialsOf(child)) : [];
}
