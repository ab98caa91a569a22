import type { TextDocument } from '../../articles/text-document.ts';
import { type Finding, type Problem, problemOf } from '../../source/problem.ts';
import { isElement, positionOfNode, type TextTree, textOf, walk } from '../../source/text-tree.ts';

type Table = Extract<TextTree, { type: 'table' }>;
type Note = Extract<TextTree, { type: 'footnoteDefinition' }>;

/** Parts of a text that readers never see: surplus cells, links without words, unused footnotes. */
export function checkLostText(document: TextDocument<unknown>): Problem[] {
  const { path, tree, isWhole } = document;
  if (tree === undefined || !isWhole) return [];
  const nodes = walk(tree);
  const found = [
    ...nodes.flatMap((node) => {
      if (node.type === 'link') return findEmptyLink(node);
      return node.type === 'table' ? findSurplusCells(node) : [];
    }),
    ...findLostNotes(nodes),
  ];
  return found.map((finding) => problemOf(path, finding));
}

/** Rows with more cells than the head; an empty cell is no loss. */
function findSurplusCells({ children: [head, ...rows] }: Table): Finding[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const lost = row.children.slice(width).find((cell) => textOf(cell).trim() !== '');
    if (lost === undefined) return [];
    const message = `Diese Zeile der Tabelle hat ${row.children.length} Zellen, ihr Kopf aber ${width}; was darüber hinausgeht, fällt weg. Ergänze den Kopf; ist ein senkrechter Strich gemeint, schreibe \`\\|\`.`;
    return { ...positionOfNode(lost), rule: 'surplus-cell', message };
  });
}

/** A link without words: nobody can see or hear it. */
function findEmptyLink(node: TextTree): Finding[] {
  const hasContent = walk(node)
    .slice(1)
    .some((child) => textOf(child).trim() !== '' || /image/i.test(child.type) || isElement(child));
  if (hasContent) return [];
  const message =
    'Dieser Link hat keinen Text; niemand sieht ihn. Schreibe in die eckigen Klammern, wohin er führt.';
  return [{ ...positionOfNode(node), rule: 'empty-link', message }];
}

/** Footnotes to which no mark leads, and those whose name another one has: none of them is shown. */
function findLostNotes(nodes: readonly TextTree[]): Finding[] {
  const marks = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
  const byName = Map.groupBy(notes, ({ identifier }) => identifier);
  return notes.flatMap((note): Finding[] => {
    const isUsed = marks.has(note.identifier);
    const isFirst = byName.get(note.identifier)?.[0] === note;
    const position = positionOfNode(note);
    const unused = `Auf diese Fußnote verweist nichts, deshalb erscheint sie nicht. Setze ${markOf(note)} an die Stelle im Text, zu der sie gehört, oder lösche sie.`;
    const duplicate = `Die Fußnote ${markOf(note)} gibt es zweimal; diese erscheint nicht. Gib ihr einen eigenen Namen, und setze ihn auch an ihre Stelle im Text.`;
    return [
      ...(isUsed ? [] : [{ ...position, rule: 'unused-footnote', message: unused } as const]),
      ...(isFirst
        ? []
        : [{ ...position, rule: 'duplicate-footnote', message: duplicate } as const]),
    ];
  });
}

function markOf({ label, identifier }: Note): string {
  return `\`[^${label ?? identifier}]\``;
}
