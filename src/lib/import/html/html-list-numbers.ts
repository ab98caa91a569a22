import type { Element } from 'hast';
import { quote, type Remarks } from '../reading/remarks.ts';
import { type Declarations, declarationsOf } from './html-styles.ts';
import { attribute, isElement, textOf } from './html-tree.ts';

const LETTERS = /^(?:[ai]|(?:lower|upper)-.+)$/i;
/** Items of a list that are named: the others differ in the same way. */
const MAX_NAMED = 5;

/**
 * A numbered list that starts at the number of its first item. Markdown then counts up by one, in
 * digits: items that had another number are remarked on, and lists of letters.
 */
export function keepNumbers(
  list: Element,
  rules: ReadonlyMap<string, Declarations>,
  remarks: Remarks,
): Element {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const styles = [list, ...items.slice(0, 1)].map((node) => declarationsOf(node, rules));
  const types = [attribute(list, 'type'), ...styles.map((style) => style.get('list-style-type'))];
  if (types.some((type) => LETTERS.test(type ?? '')))
    remarks.add(
      `Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: ${quote(textOf(list))}`,
    );
  const numbers = numbersOf(list, items);
  const [first = 1] = numbers;
  const isReversed = list.properties.reversed !== undefined && items.length > 1;
  const start = first < 0 || isReversed ? 1 : first;
  const changed = items
    .map((item, index) => ({ item, shown: numbers[index], written: start + index }))
    .filter(({ shown, written }) => shown !== written);
  for (const { item, shown, written } of changed.slice(0, MAX_NAMED))
    remarks.add(`Nummer einer Liste geändert, ${shown} wird ${written}: ${quote(textOf(item))}`);
  if (changed.length > MAX_NAMED)
    remarks.add(
      `In derselben Liste sind ${changed.length - MAX_NAMED} weitere Nummern geändert`,
      quote(textOf(list)),
    );
  return { ...list, properties: { ...list.properties, start } };
}

/** The number that a browser shows at each item. */
function numbersOf(list: Element, items: readonly Element[]): number[] {
  const isReversed = list.properties.reversed !== undefined;
  const step = isReversed ? -1 : 1;
  let next = wholeNumber(attribute(list, 'start')) ?? (isReversed ? items.length : 1);
  return items.map((item) => {
    const number = wholeNumber(attribute(item, 'value')) ?? next;
    next = number + step;
    return number;
  });
}

/** Markdown takes nine digits at most. */
function wholeNumber(text: string): number | undefined {
  return /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}
