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
  const parts = childrenOf(element).map(formulaText);
  const inside = parts.join('');
  const [look] = childrenOf(element, `${element.name}Pr`);
  if (element.name === 'm:d') {
    const [begin, end] = ['m:begChr', 'm:endChr'].map((name) => signOf(look, name));
    return `${begin ?? '('}${inside}${end ?? ')'}`;
  }
  if (element.name === 'm:nary') return (signOf(look, 'm:chr') ?? '∫') + inside;
  if (element.name === 'm:acc') return inside + (signOf(look, 'm:chr') ?? '\u0302');
  if (element.name === 'm:eqArr' || element.name === 'm:m')
    return parts.filter((row) => row !== '').join('; ');
  if (element.name === 'm:rad') return `√${grouped(inside)}`;
  if (element.name === 'm:num') return grouped(inside);
  const sign = inside === '' ? undefined : SIGNS[element.name];
  return sign === undefined ? inside : sign + grouped(inside);
}

/** The sign that a property names, such as `∑`; the formula's own default where it names none. */
function signOf(look: Element | undefined, name: string): string | undefined {
  return look && childrenOf(look, name)[0]?.attribs['m:val'];
}

/** `a+b` → `(a+b)`, so that it stays one part. */
function grouped(text: string): string {
  return /^([\p{L}\p{N}.,]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}
