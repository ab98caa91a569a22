import type { TextDocument } from '../../articles/text-document.ts';
import { hintAt, type Problem } from '../../source/problem.ts';
import { sourceOfNode } from '../../source/slip.ts';
import { isElement, positionOfNode, type TextTree, textOf, walk } from '../../source/text-tree.ts';
import { findLineSlips } from './line-slips.ts';
import { findPullQuoteSlips } from './pull-quotes.ts';
import { findTextSlips } from './text-slips.ts';

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
      if (node.type === 'code') return findOpenFence(node, body);
      if (node.type === 'link') return findEmptyLink(node);
      return node.type === 'table' ? findSurplusCells(node) : [];
    }),
    ...findIdleNotes(nodes),
    ...findDoubleNotes(nodes),
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
    return [{ ...positionOfNode(lost), message }];
  });
}

/** A block of code that goes on to the end of the text because nothing closes it. */
function findOpenFence(node: TextTree, body: string) {
  const lines = sourceOfNode(node, body).trimEnd().split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined || (lines.length > 1 && closes(lines.at(-1) ?? '', fence))) return [];
  const message = `Hier beginnt ein Block aus Code, den nichts schließt; alles danach steht als Code da. Setze ans Ende eine Zeile mit ${fence}, oder lösche diese.`;
  return [{ ...positionOfNode(node), message }];
}

/** The last line may stand in a quotation or a list. */
function closes(line: string, fence: string): boolean {
  const signs = line.replace(/^[>\s]*/, '');
  return signs.startsWith(fence) && /^([`~])\1*$/.test(signs);
}

/** A link without words: nobody can see or hear it. */
function findEmptyLink(node: TextTree) {
  const hasContent = walk(node)
    .slice(1)
    .some((child) => textOf(child).trim() !== '' || /image/i.test(child.type) || isElement(child));
  if (hasContent) return [];
  const message =
    'Dieser Link hat keinen Text; niemand sieht ihn. Schreibe in die eckigen Klammern, wohin er führt.';
  return [{ ...positionOfNode(node), message }];
}

/** Footnotes by a name that another one has already: only the first of them is shown. */
function findDoubleNotes(nodes: readonly TextTree[]) {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition') return [];
    const isFirst = !seen.has(node.identifier);
    seen.add(node.identifier);
    if (isFirst) return [];
    const message = `Die Fußnote ${markOf(node)} gibt es zweimal; diese erscheint nicht. Gib ihr einen eigenen Namen, und setze ihn auch an ihre Stelle im Text.`;
    return [{ ...positionOfNode(node), message }];
  });
}

/** Footnotes to which no mark leads: they are not shown. */
function findIdleNotes(nodes: readonly TextTree[]) {
  const marks = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition' || marks.has(node.identifier)) return [];
    const message = `Auf diese Fußnote verweist nichts, deshalb erscheint sie nicht. Setze ${markOf(node)} an die Stelle im Text, zu der sie gehört, oder lösche sie.`;
    return [{ ...positionOfNode(node), message }];
  });
}

function markOf({
  label,
  identifier,
}: {
  label?: string | null | undefined;
  identifier: string;
}): string {
  return `\`[^${label ?? identifier}]\``;
}
