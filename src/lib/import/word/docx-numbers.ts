import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, isContent, isElement } from '../html/html-tree.ts';

/** What the name of a bookmark begins with that only carries the number of a list line. */
export const NUMBER_MARK = 'import-nummer-';

/**
 * Gives the numbered lists of a Word file the numbers that Word shows. mammoth makes one list of
 * all lines in a row: where the numbers begin anew, so does the list.
 */
export function restoreNumbers(tree: Root): Root {
  return { type: 'root', children: tree.children.filter(isContent).flatMap(restore) };
}

function restore(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(restore);
  if (node.tagName !== 'ol') return [{ ...node, children }];
  const lists: { lines: ElementContent[]; first: number | undefined; last: number }[] = [];
  for (const line of children) {
    const number = isElement(line) ? numberOf(line) : undefined;
    const list = lists.at(-1);
    if (list === undefined || (number !== undefined && number !== list.last + 1))
      lists.push({ lines: [line], first: number, last: number ?? 0 });
    else {
      list.lines.push(line);
      list.last = number ?? list.last;
    }
  }
  return lists.map(({ first, lines }) =>
    element('ol', lines, first === undefined ? {} : { start: first }),
  );
}

function numberOf(line: Element): number | undefined {
  const mark = line.children.find(
    (child) => isElement(child, 'a') && attribute(child, 'id').startsWith(NUMBER_MARK),
  );
  return isElement(mark) ? Number(attribute(mark, 'id').slice(NUMBER_MARK.length)) : undefined;
}
