import type { Element, ElementContent } from 'hast';
import type { Remarks } from '../reading/remarks.ts';
import { attribute, element, elementsOf, isElement, textOf } from './html-tree.ts';

const BLOCK =
  /^(p|div|ul|ol|li|h[1-6]|blockquote|section|article|table|tbody|thead|tfoot|tr|td|th|dl|dt|dd|pre|figure|figcaption)$/;

/**
 * A table that Markdown can express: a header row, cells of one line each. A table of one column
 * becomes text.
 */
export function prepareTable(table: Element, remarks: Remarks): ElementContent[] {
  const rows = rowsOf(table);
  const widths = rows.map((row) => cellsOf(row).length);
  const captions = table.children
    .filter((child) => isElement(child, 'caption'))
    .map((child) => element('div', child.children));
  if (Math.max(0, ...widths) <= 1) {
    if (rows.length > 0) remarks.count('Tabelle mit einer Spalte als Text übernommen');
    return [...captions, ...rows.flatMap(cellsOf).map((cell) => element('div', cell.children))];
  }
  const hasHead = rows[0] !== undefined && cellsOf(rows[0]).some((cell) => isElement(cell, 'th'));
  const prepared = rows.map((row, index) =>
    element(
      'tr',
      cellsOf(row).map((cell) =>
        prepareCell(
          cell,
          index === 0 && !hasHead ? 'th' : cell.tagName,
          { colSpan: Math.max(...widths), rowSpan: rows.length - index },
          remarks,
        ),
      ),
    ),
  );
  return [...captions, element('table', [element('tbody', prepared)])];
}

function prepareCell(
  cell: Element,
  tagName: string,
  widest: { colSpan: number; rowSpan: number },
  remarks: Remarks,
): Element {
  const spans = Object.entries(widest).map(([name, most]) => {
    const span = Math.min(most, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
    return [name, span] as const;
  });
  if (spans.some(([, span]) => span > 1)) remarks.count('Verbundene Tabellenzelle getrennt');
  if ([...elementsOf(cell)].some((child) => isElement(child, 'table')))
    remarks.count('Tabelle in einer Tabelle als Text übernommen');
  const properties = { ...Object.fromEntries(spans), align: cell.properties.align };
  return element(tagName, flatten(cell.children), properties);
}

/** Paragraphs and list items of a cell, separated by line breaks. */
function flatten(children: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child) && BLOCK.test(child.tagName)) lines.push(flatten(child.children), []);
    else lines.at(-1)?.push(child);
  }
  const filled = lines.filter((line) => line.some(isVisible));
  return filled.flatMap((line, index) => (index === 0 ? line : [element('br', []), ...line]));
}

function isVisible(node: ElementContent): boolean {
  if (node.type !== 'element') return textOf(node).trim() !== '';
  return ['img', 'footnote-mark'].includes(node.tagName) || node.children.some(isVisible);
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, 'td', 'th'));
}
