import type { Element, ElementContent, Properties } from 'hast';
import { attribute, element, isElement, textOf } from './html-tree.ts';

/** A list item that a program wrote without nesting it in HTML. */
interface Item {
  level: number;
  isOrdered: boolean;
  /** What HTML says of a list that starts with this item: its first number, its style. */
  properties: Properties;
  content: Element;
}

/**
 * Rebuilds lists: Word writes each item as a paragraph with its mark as text, Google Docs writes
 * each level as a list of its own. Other elements stay as they are.
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
      // A comment does not end the list; it moves in front of it.
      if (node.type !== 'comment') close();
      result.push(node);
    }
  }
  close();
  return result;
}

/**
 * Moves lists that are children of a list into the item before: browsers show them so, and Google
 * Docs and LibreOffice write them so.
 */
export function adoptLists(children: readonly ElementContent[]): ElementContent[] {
  const adopted: ElementContent[] = [];
  for (const child of children) {
    const index = adopted.findLastIndex((node) => isElement(node));
    const last = adopted[index];
    if (!isElement(child, 'ul', 'ol')) adopted.push(child);
    else if (isElement(last, 'li'))
      adopted[index] = { ...last, children: [...last.children, child] };
    else adopted.push(element('li', [child]));
  }
  return adopted;
}

/** Joins a list that starts with another list to the one before, and so the next one. */
export function joinLists(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  const open = new Set<Element>();
  for (const child of children) {
    const last = joined.at(-1);
    const isAfterList = isElement(last, 'ul', 'ol');
    if (isAfterList && child.type === 'text' && child.value.trim() === '') continue;
    const isContinuation =
      isElement(child, 'ul', 'ol') &&
      isAfterList &&
      (startsWithList(child) || (open.has(last) && child.tagName === last.tagName));
    if (!isContinuation) {
      joined.push(child);
      continue;
    }
    const list = { ...last, children: [...last.children, ...child.children] };
    open.add(list);
    joined.splice(-1, 1, list);
  }
  return joined;
}

function startsWithList(list: Element): boolean {
  const first = list.children.find((child) => isElement(child));
  return isElement(first, 'ul', 'ol');
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
    .map((content) => ({ level, isOrdered, properties: node.properties, content }));
}

function wordItem(paragraph: Element, level: number): Item {
  let mark = '';
  const withoutMark = (parent: Element): Element => ({
    ...parent,
    children: parent.children.flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (!/mso-list:\s*ignore/i.test(attribute(child, 'style'))) return [withoutMark(child)];
      mark += textOf(child);
      return [];
    }),
  });
  const content = element('li', withoutMark(paragraph).children);
  const [label, number] = /^\s*\(?(?:(\d+)|[a-z]+)[.)]/i.exec(mark) ?? [];
  const properties: Properties = number === undefined ? { type: 'a' } : { start: number };
  const isOrdered = label !== undefined;
  return { level, isOrdered, properties: isOrdered ? properties : {}, content };
}

/** The list of some items, each with the list of the deeper items that follow it. */
function nest(items: readonly Item[]): Element {
  const level = Math.min(...items.map((item) => item.level));
  const heads = items.flatMap((item, index) => (item.level === level ? [index] : []));
  const [start = 0] = heads;
  const children = heads.map((head, index) => {
    const content = items[head]?.content ?? element('li', []);
    return withList(content, items.slice(head + 1, heads[index + 1]));
  });
  const orphans = start === 0 ? [] : [withList(element('li', []), items.slice(0, start))];
  const first = items[start];
  return element(first?.isOrdered ? 'ol' : 'ul', [...orphans, ...children], first?.properties);
}

function withList(item: Element, below: readonly Item[]): Element {
  return below.length === 0 ? item : { ...item, children: [...item.children, nest(below)] };
}
