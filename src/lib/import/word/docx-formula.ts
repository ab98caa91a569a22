import type { Element } from 'domhandler';
import { childAt, childrenOf, shownText } from './docx-xml.ts';

/** What separates the parts of a formula where Word only positions them. */
const OPERATORS: Readonly<Record<string, string>> = { 'm:den': '/', 'm:sub': '_', 'm:sup': '^' };

/** The text of a formula in one line: a fraction as `1/2`, a superscript as `x^2`. */
export function formulaText(element: Element): string {
  const { name } = element;
  if (name === 'w:del' || name === 'w:moveFrom') return '';
  if (name === 'm:r' || name === 'w:r') return shownText(element);
  const parts = childrenOf(element).map(formulaText);
  const text = parts.join('');
  const character = (property: string, usual: string) =>
    childAt(element, `${name}Pr`, property)?.attribs['m:val'] ?? usual;
  if (name === 'm:d') return character('m:begChr', '(') + text + character('m:endChr', ')');
  if (name === 'm:nary') return character('m:chr', '∫') + text;
  if (name === 'm:acc') return text + character('m:chr', '\u0302');
  if (name === 'm:eqArr' || name === 'm:m') return parts.filter((row) => row !== '').join('; ');
  if (name === 'm:rad') return `√${group(text)}`;
  if (name === 'm:num') return group(text);
  const operator = text === '' ? undefined : OPERATORS[name];
  return operator === undefined ? text : operator + group(text);
}

/** `a+b` → `(a+b)`, so that it remains one operand. */
function group(text: string): string {
  return /^([\p{L}\p{N}.,]*|\(.*\))$/u.test(text) ? text : `(${text})`;
}
