import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { plainText } from '../reading/mdast-text.ts';
import { quote, type Remarks } from '../reading/remarks.ts';

/**
 * A text whose footnotes all have a mark: Markdown leaves out one that is written a second time
 * or that nothing leads to. Here they become paragraphs at the end, and are noted.
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
