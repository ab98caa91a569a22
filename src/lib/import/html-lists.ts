import type { Element, ElementContent } from 'hast';
import { attribute, element, isElement, textOf } from './html-tree.ts';

/** A list line that a program wrote without saying so in HTML. */
interface Item {
  level: number;
  isOrdered: boolean;
  content: Element;
}

/**
 * Puts lists back together: Word writes each line as a paragraph with its mark as text, Google
 * Docs writes each level as a list of its own. Other elements stay as they are.
 */
export function rebuildLists(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) result.push(nest(items));
    items = [];
  };
  for (const node of children) {
    const found = isElement(node) ? itemsOf(node) : [];
    if (found.length > 0) items = [...items, ...found];
    else if (items.length === 0 || node.type !== 'text' || node.value.trim() !== '') {
      if (node.type === 'comment') continue;
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

function itemsOf(node: Element): Item[] {
  const word = /mso-list:\s*l\d+\s+level(\d)/i.exec(attribute(node, 'style'));
  if (isElement(node, 'p') && word !== null) return [wordItem(node, Number(word[1]))];
  const google = /\blst-kix_\w+-(\d)\b/.exec(attribute(node, 'className'));
  if (!isElement(node, 'ul', 'ol') || google === null) return [];
  const level = Number(google[1]) + 1;
  const isOrdered = node.tagName === 'ol';
  return node.children
    .filter((child) => isElement(child, 'li'))
    .map((content) => ({ level, isOrdered, content }));
}

function wordItem(node: Element, level: number): Item {
  const isMark = (child: ElementContent) =>
    /mso-list:\s*ignore/i.test(isElement(child) ? attribute(child, 'style') : '');
  let mark = '';
  const strip = (parent: Element): Element => ({
    ...parent,
    children: parent.children.flatMap((child): ElementContent[] => {
      if (isMark(child)) {
        mark += textOf(child);
        return [];
      }
      return isElement(child) ? [strip(child)] : [child];
    }),
  });
  const content = element('li', strip(node).children);
  return { level, isOrdered: /^\s*[\da-z]+[.)]/i.test(mark), content };
}

function nest(items: readonly Item[]): Element {
  const level = Math.min(...items.map((item) => item.level));
  const list = element(items.find((item) => item.level === level)?.isOrdered ? 'ol' : 'ul', []);
  let below: Item[] = [];
  const flush = () => {
    if (below.length === 0) return;
    const last = list.children.at(-1);
    if (isElement(last, 'li')) last.children.push(nest(below));
    else list.children.push(element('li', [nest(below)]));
    below = [];
  };
  for (const item of items) {
    if (item.level > level) below.push(item);
    else {
      flush();
      list.children.push({ ...item.content, children: [...item.content.children] });
    }
  }
  flush();
  return list;
}
