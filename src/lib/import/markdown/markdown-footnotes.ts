import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../reading/mdast-text.ts';
import { quote, type Remarks } from '../reading/remarks.ts';

/** Inline footnotes beyond this number stay as typed: no text has more. */
const MAX_INLINE = 300;
const INLINE = /\^\[([^[\]]{1,2000})\]/g;

/**
 * A text whose footnotes all have a mark: Markdown drops one that is defined twice or never referred
 * to. Here they become paragraphs at the end, with a remark.
 */
export function keepLooseFootnotes(tree: Root, remarks: Remarks): Root {
  const definitions = [...below(tree)].filter((node) => node.type === 'footnoteDefinition');
  const byName = new Map(definitions.toReversed().map((node) => [nameOf(node), node]));
  const reached = new Set<FootnoteDefinition>();
  const follow = (start: Nodes) => {
    const waiting = [start];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'footnoteReference') {
        const definition = byName.get(nameOf(node));
        if (definition === undefined || reached.has(definition)) continue;
        reached.add(definition);
        waiting.push(...definition.children);
      } else if ('children' in node)
        waiting.push(...node.children.filter(({ type }) => type !== 'footnoteDefinition'));
    }
  };
  const kept: RootContent[] = [];
  const keep = (definition: FootnoteDefinition, reason: string) => {
    remarks.add(`${reason} steht am Ende des Textes: ${quote(plainText(definition), 120)}`);
    for (const child of definition.children) follow(child);
    kept.push(...definition.children);
  };
  follow(tree);
  for (const definition of definitions) {
    const mark = `[^${definition.label ?? definition.identifier}]`;
    if (byName.get(nameOf(definition)) !== definition)
      keep(definition, `Fußnote ${mark} gibt es zweimal, die spätere`);
    else if (!reached.has(definition)) keep(definition, `Auf Fußnote ${mark} verweist nichts, sie`);
  }
  return { ...tree, children: [...tree.children, ...kept] };
}

/** `a^[b]`: a footnote written in place of its mark, as in Pandoc and Obsidian. */
export function liftInlineFootnotes(text: string, lifted: FootnoteDefinition[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (lifted.length === MAX_INLINE) break;
    const identifier = `im-text-${lifted.length}`;
    const note: PhrasingContent = { type: 'text', value: match[1] ?? '' };
    lifted.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: [note] }],
    });
    nodes.push({ type: 'text', value: text.slice(end, match.index) });
    nodes.push({ type: 'footnoteReference', identifier });
    end = match.index + match[0].length;
  }
  nodes.push({ type: 'text', value: text.slice(end) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function* below(node: Nodes): Generator<Nodes> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    yield child;
    yield* below(child);
  }
}

function nameOf({ identifier }: { identifier: string }): string {
  return identifier.toUpperCase();
}
