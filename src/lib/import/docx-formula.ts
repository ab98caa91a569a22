import type { Element } from 'domhandler';
import { childrenOf, ownText } from './docx-xml.ts';

/** What stands between the parts of a formula where Word only places them. */
const SIGNS: Readonly<Record<string, string>> = {
  'm:den': '/',
  'm:sub': '_',
  'm:sup': '^',
};
const SKIPPED = /^w:(del|moveFrom|rPr)$/;

/** The text of a formula in one line: a fraction as `1/2`, a raised part as `x^2`. */
export function formulaText(element: Element): string {
  if (SKIPPED.test(element.name)) return '';
  if (element.name === 'm:t' || element.name === 'w:t') return ownText(element);
  const inside = childrenOf(element).map(formulaText).join('');
  if (element.name === 'm:d') return `(${inside})`;
  if (element.name === 'm:rad') return `√${grouped(inside)}`;
  if (element.name === 'm:num') return grouped(inside);
  const sign = inside === '' ? undefined : SIGNS[element.name];
  return sign === undefined ? inside : sign + grouped(inside);
}

/** `a+b` → `(a+b)`, so that it stays one part. */
function grouped(text: string): string {
  return /^([\p{L}\p{N}.,]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}
