import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { quote, type Remarks } from '../reading/remarks.ts';
import { readInlineSyntax, remarkAttributes } from './inline-syntax.ts';
import { parseWithin, unwrapComponents } from './jsx-elements.ts';
import { liftInlineFootnotes } from './markdown-footnotes.ts';

/** `{#name .class key=value}`, as Pandoc and Hugo write it after a picture, link or code. */
const ATTRIBUTES =
  /^\{\s*(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+))(?:\s+(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)))*\s*\}/u;
const HEADING_ATTRIBUTES = /\{[#.][^{}]*\}\s*$/;
const CALLOUT = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;
const WITH_ATTRIBUTES: ReadonlySet<string> = new Set(['image', 'inlineCode', 'link']);

/**
 * The tree of a Markdown file without the syntax of single programs: links and callouts of Obsidian,
 * names of headings, attributes in braces. Markdown inside `<aside>` is read by `parse`.
 */
export function readDialects(tree: Root, remarks: Remarks, parse: (text: string) => Root): Root {
  const lifted: FootnoteDefinition[] = [];
  const parsePart = (text: string) => parseWithin(tree, text, parse);
  const walk = (node: Nodes): Nodes[] => {
    if (node.type === 'html') {
      const opened =
        unwrapComponents(node.value, remarks, parsePart) ?? openAside(node.value, parsePart);
      return opened?.flatMap(walk) ?? [node];
    }
    // Pandoc's notation for raw HTML.
    if (node.type === 'code' && node.lang === '{=html}')
      return [{ type: 'html', value: node.value }];
    if (node.type === 'text')
      return readInlineSyntax(node.value, remarks).flatMap((part) =>
        part.type === 'text' ? liftInlineFootnotes(part.value, lifted) : [part],
      );
    if (!('children' in node)) return [node];
    const parent = convertBlock(node, remarks);
    // Text becomes text or a picture: the kinds of nodes stay allowed.
    return [{ ...parent, children: (parent.children as Nodes[]).flatMap(walk) } as Nodes];
  };
  const children = tree.children.flatMap((node) => walk(node) as RootContent[]);
  return { ...tree, children: [...children, ...lifted] };
}

type Parent = Extract<Nodes, { children: unknown }>;

function convertBlock(node: Parent, remarks: Remarks): Parent {
  if (node.type === 'table') return widen(node);
  if (node.type === 'heading') return nameHeading(node);
  if (node.type === 'blockquote') return readCallout(node, remarks);
  return node.type === 'paragraph'
    ? { ...node, children: withoutAttributes(node.children, remarks) }
    : node;
}

/** Markdown drops the cells of a row beyond the header row's; here they get a column. */
function widen(table: Table): Table {
  const width = table.children.reduce(
    (widest, { children }) => Math.max(widest, children.length),
    0,
  );
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  return { ...table, align };
}

/** `Kosten {#kosten}` → a heading that is the target of links to `#kosten`. */
function nameHeading(heading: Heading): Heading {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return heading;
  const attributes = HEADING_ATTRIBUTES.exec(last.value)?.[0];
  if (attributes === undefined) return heading;
  const id = /#([^\s{}]+)/.exec(attributes)?.[1];
  const text = { ...last, value: last.value.slice(0, -attributes.length).trimEnd() };
  return {
    ...heading,
    children: [...heading.children.slice(0, -1), text],
    ...(id === undefined ? {} : { data: { hProperties: { id } } }),
  };
}

/** `> [!warning] Achtung` becomes a quotation with its title in bold. */
function readCallout(quotation: Blockquote, remarks: Remarks): Blockquote {
  const [first, ...others] = quotation.children;
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || lead?.type !== 'text') return quotation;
  const match = CALLOUT.exec(lead.value);
  if (match === null) return quotation;
  remarks.add(`Kasten als Zitat übernommen: ${quote(`[!${match[1]}]`)}`, match[2] ?? '');
  const title = match[2] ?? '';
  const rest: PhrasingContent[] = [
    { type: 'text', value: lead.value.slice(match[0].length) },
    ...first.children.slice(1),
  ];
  const named: Blockquote['children'] =
    title === ''
      ? []
      : [
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
          },
        ];
  return { ...quotation, children: [...named, { ...first, children: rest }, ...others] };
}

/** Removes the attributes in braces after pictures, links and code. */
function withoutAttributes(
  children: readonly PhrasingContent[],
  remarks: Remarks,
): PhrasingContent[] {
  return children.map((child, index) => {
    const attributes = child.type === 'text' ? ATTRIBUTES.exec(child.value)?.[0] : undefined;
    if (attributes === undefined || child.type !== 'text') return child;
    if (!WITH_ATTRIBUTES.has(children[index - 1]?.type ?? '')) return child;
    remarkAttributes(attributes, remarks);
    return { ...child, value: child.value.slice(attributes.length) };
  });
}

/** Notion writes Markdown in the line after `<aside>`, where it is raw HTML to others. */
function openAside(html: string, parse: (text: string) => Root): RootContent[] | undefined {
  const match = /^<aside>[ \t]*\n([\s\S]*?)(<\/aside>\s*)?$/.exec(html);
  // Notion nests none, and each level would be parsed again.
  if (match === null || match[1]?.includes('<aside')) return undefined;
  const end: RootContent[] = match[2] === undefined ? [] : [{ type: 'html', value: '</aside>' }];
  return [{ type: 'html', value: '<aside>' }, ...parse(match[1] ?? '').children, ...end];
}
