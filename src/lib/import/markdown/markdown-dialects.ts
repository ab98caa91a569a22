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
import { liftNotes } from './inline-notes.ts';
import { openElements, parseWithin } from './markdown-elements.ts';
import { noteLook, readSigns } from './markdown-text.ts';

/** `{#name .class key=value}`, as Pandoc and Hugo write it behind a heading, picture or link. */
const LOOK =
  /^\{\s*(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+))(?:\s+(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|[^\s{}"]+)))*\s*\}/u;
const HEADING_LOOK = /\{[#.][^{}]*\}\s*$/;
const CALLOUT = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;
const DRESSED: ReadonlySet<string> = new Set(['image', 'inlineCode', 'link']);

/**
 * The tree of a Markdown file with what other programs write beyond Markdown: Obsidian's links
 * and callouts, names of headings, looks in braces. Markdown inside `<aside>` is read by `parse`.
 */
export function readDialects(tree: Root, remarks: Remarks, parse: (text: string) => Root): Root {
  const lifted: FootnoteDefinition[] = [];
  const parsePart = (text: string) => parseWithin(tree, text, parse);
  const walk = (node: Nodes): Nodes[] => {
    if (node.type === 'html') {
      const opened =
        openElements(node.value, remarks, parsePart) ?? openAside(node.value, parsePart);
      return opened?.flatMap(walk) ?? [node];
    }
    // Pandoc's way to write HTML as it is.
    if (node.type === 'code' && node.lang === '{=html}')
      return [{ type: 'html', value: node.value }];
    if (node.type === 'text')
      return readSigns(node.value, remarks).flatMap((part) =>
        part.type === 'text' ? liftNotes(part.value, lifted) : [part],
      );
    if (!('children' in node)) return [node];
    const mended = mend(node, remarks);
    // Text becomes text or a picture: the kinds of nodes stay allowed.
    return [{ ...mended, children: (mended.children as Nodes[]).flatMap(walk) } as Nodes];
  };
  const children = tree.children.flatMap((node) => walk(node) as RootContent[]);
  return { ...tree, children: [...children, ...lifted] };
}

type Parent = Extract<Nodes, { children: unknown }>;

function mend(node: Parent, remarks: Remarks): Parent {
  if (node.type === 'table') return widen(node);
  if (node.type === 'heading') return nameHeading(node);
  if (node.type === 'blockquote') return readCallout(node, remarks);
  return node.type === 'paragraph' ? { ...node, children: undress(node.children, remarks) } : node;
}

/** Markdown leaves out the cells of a row beyond the head's; here they keep a column. */
function widen(table: Table): Table {
  const width = table.children.reduce(
    (widest, { children }) => Math.max(widest, children.length),
    0,
  );
  const align = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  return { ...table, align };
}

/** `Kosten {#kosten}` → a heading that links to `#kosten` find. */
function nameHeading(heading: Heading): Heading {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return heading;
  const look = HEADING_LOOK.exec(last.value)?.[0];
  if (look === undefined) return heading;
  const id = /#([^\s{}]+)/.exec(look)?.[1];
  const text = { ...last, value: last.value.slice(0, -look.length).trimEnd() };
  return {
    ...heading,
    children: [...heading.children.slice(0, -1), text],
    ...(id === undefined ? {} : { data: { hProperties: { id } } }),
  };
}

/** `> [!warning] Achtung` stays a quotation, with its title in bold. */
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

/** Takes the look in braces from behind pictures, links and code. */
function undress(children: readonly PhrasingContent[], remarks: Remarks): PhrasingContent[] {
  return children.map((child, index) => {
    const look = child.type === 'text' ? LOOK.exec(child.value)?.[0] : undefined;
    if (look === undefined || child.type !== 'text') return child;
    if (!DRESSED.has(children[index - 1]?.type ?? '')) return child;
    noteLook(look, remarks);
    return { ...child, value: child.value.slice(look.length) };
  });
}

/** Notion writes Markdown right below `<aside>`, where Markdown itself would not read it. */
function openAside(html: string, parse: (text: string) => Root): RootContent[] | undefined {
  const match = /^<aside>[ \t]*\n([\s\S]*?)(<\/aside>\s*)?$/.exec(html);
  // One in another is not Notion's, and each level would be read again.
  if (match === null || match[1]?.includes('<aside')) return undefined;
  const end: RootContent[] = match[2] === undefined ? [] : [{ type: 'html', value: '</aside>' }];
  return [{ type: 'html', value: '<aside>' }, ...parse(match[1] ?? '').children, ...end];
}
