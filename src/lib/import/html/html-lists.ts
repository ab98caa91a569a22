import type { Element, ElementContent, Properties } from 'hast';
import { attribute, element, isElement, textOf } from './html-tree.ts';

/** A list line that a program wrote without saying so in HTML. */
interface Item {
  level: number;
  isOrdered: boolean;
  /** What HTML says of a list that starts with this item: its first number, its style. */
  properties: Properties;
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
      // A comment, which stands before the list then, does not end it.
      if (node.type !== 'comment') close();
      result.push(node);
    }
  }
  close();
  return result;
}

/**
 * Lists that stand right in a list belong to the line before: browsers show them so, and Google
 * Docs and LibreOffice write them so.
 */
export function adoptLists(children: readonly ElementContent[]): ElementContent[] {
  const adopted: ElementContent[] = [];
  for (const child of children) {
    const last = adopted.findLast((node) => isElement(node));
    const isLoose = isElement(child, 'ul', 'ol');
    if (!isLoose) adopted.push(child);
    else if (isElement(last, 'li'))
      adopted.splice(adopted.lastIndexOf(last), 1, {
        ...last,
        children: [...last.children, child],
      });
    else adopted.push(element('li', [child]));
  }
  return adopted;
}

/** A list that begins with another list goes on with the one before, and so does the next. */
export function joinLists(children: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  const open = new Set<Element>();
  for (const child of children) {
    const last = joined.at(-1);
    const isGap = child.type === 'text' && child.value.trim() === '';
    if (isGap && isElement(last, 'ul', 'ol')) continue;
    const goesOn =
      isElement(child, 'ul', 'ol') &&
      isElement(last, 'ul', 'ol') &&
      (beginsWithList(child) || (open.has(last) && child.tagName === last.tagName));
    if (!goesOn) {
      joined.push(child);
      continue;
    }
    const list = { ...last, children: [...last.children, ...child.children] };
    open.add(list);
    joined.splice(-1, 1, list);
  }
  return joined;
}

function beginsWithList(list: Element): boolean {
  return isElement(
    list.children.find((child) => isElement(child)),
    'ul',
    'ol',
  );
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
  const [, number = '', letters] = /^\s*\(?(?:(\d+)|([a-z]+))[.)]/i.exec(mark) ?? [];
  if (letters !== undefined) return { level, isOrdered: true, properties: { type: 'a' }, content };
  return {
    level,
    isOrdered: number !== '',
    properties: number === '' ? {} : { start: number },
    content,
  };
}

function nest(items: readonly Item[]): Element {
  const level = Math.min(...items.map((item) => item.level));
  const first = items.find((item) => item.level === level);
  const list = element(first?.isOrdered ? 'ol' : 'ul', [], first?.properties);
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
