import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Characters that only mark a list item. */
const BULLET = /^[•◦▪●○■□‣➤►][\s\u00A0]*/u;
/** A dash counts only after another item: alone it may open a sentence. */
const DASH = /^[–—-][\s\u00A0]+/u;

/** Paragraphs that start with a typed bullet become the list that they look like. */
export function readTypedLists(children: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  let items: ListItem[] = [];
  const close = () => {
    if (items.length > 0)
      read.push({ type: 'list', ordered: false, spread: false, children: items });
    items = [];
  };
  for (const node of children) {
    const found = node.type === 'paragraph' ? itemsOf(node, items.length > 0) : [];
    if (found.length === 0) {
      close();
      read.push(node);
    }
    items.push(...found);
  }
  close();
  return read;
}

/** The lines of a paragraph, where each starts with a bullet; else none. */
function itemsOf({ children }: Paragraph, isInList: boolean): ListItem[] {
  const lines = linesOf(children);
  const isListed = lines.every(
    (line, index) =>
      BULLET.test(textAt(line)) || ((isInList || index > 0) && DASH.test(textAt(line))),
  );
  return isListed ? lines.map(itemOf) : [];
}

function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function textAt([first]: readonly PhrasingContent[]): string {
  return first?.type === 'text' ? first.value : '';
}

function itemOf([first, ...others]: readonly PhrasingContent[]): ListItem {
  const text = first?.type === 'text' ? first.value.replace(BULLET, '').replace(DASH, '') : '';
  const children: PhrasingContent[] = [{ type: 'text', value: text }, ...others];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
