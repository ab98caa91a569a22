import type { Problem } from '../problem.ts';
import { hintAt } from './hint.ts';
import { findLineSlips } from './line-slips.ts';
import { findPullQuoteSlips } from './pull-quotes.ts';
import type { TextDocument } from './text-document.ts';
import { findTextSlips } from './text-slips.ts';
import { placeOfNode, type TextTree, textOf, walk } from './text-tree.ts';

type Table = Extract<TextTree, { type: 'table' }>;

/**
 * Hints on Markdown that a small slip keeps from working, so that readers would see its signs or
 * miss a part of the text.
 */
export function checkMarkdownSlips(document: TextDocument<unknown>): Problem[] {
  const { path, body, tree, isWhole } = document;
  if (tree === undefined || !isWhole) return [];
  const nodes = walk(tree);
  const found = [
    ...nodes.flatMap((node) => {
      if (node.type === 'text') return findTextSlips(node, body);
      if (node.type === 'paragraph') return findLineSlips(node, body);
      return node.type === 'table' ? findSurplusCells(node) : [];
    }),
    ...findIdleNotes(nodes),
    ...findPullQuoteSlips(nodes),
  ];
  return found.map(({ message, ...place }) => hintAt(path, place, message));
}

/** Rows with more cells than the head; an empty cell is no loss. */
function findSurplusCells({ children: [head, ...rows] }: Table) {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const lost = row.children.slice(width).find((cell) => textOf(cell).trim() !== '');
    if (lost === undefined) return [];
    const message = `Diese Zeile der Tabelle hat ${row.children.length} Zellen, ihr Kopf aber ${width}; was darüber hinausgeht, fällt weg. Ergänze den Kopf; ist ein senkrechter Strich gemeint, schreibe \`\\|\`.`;
    return [{ ...placeOfNode(lost), message }];
  });
}

/** Footnotes to which no mark leads: they are not shown. */
function findIdleNotes(nodes: readonly TextTree[]) {
  const marks = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition' || marks.has(node.identifier)) return [];
    const mark = `\`[^${node.label ?? node.identifier}]\``;
    const message = `Auf diese Fußnote verweist nichts, deshalb erscheint sie nicht. Setze ${mark} an die Stelle im Text, zu der sie gehört, oder lösche sie.`;
    return [{ ...placeOfNode(node), message }];
  });
}
