import type { Element } from 'domhandler';
import { formulaText } from './docx-formula.ts';
import {
  type Mending,
  moveOn,
  type Rules,
  writeInside,
  writeNothing,
  writeSource,
  writeWhole,
} from './docx-writing.ts';
import { childrenOf, escapeXml, ownText, textBelow } from './docx-xml.ts';
import { quote } from './notes.ts';

/** What stands in a line: text, fields, formulas, and marks of Word around them. */
export const TEXT_RULES: Rules = new Map([
  ['m:oMath', writeFormula],
  ['m:oMathPara', writeInside],
  ['m:oMathParaPr', writeNothing],
  ['w:bdo', writeInside],
  ['w:cr', () => '<w:br/>'],
  ['w:customXml', writeInside],
  ['w:customXmlPr', writeNothing],
  ['w:del', writeSource],
  ['w:dir', writeInside],
  ['w:fldData', writeNothing],
  ['w:fldSimple', writeField],
  ['w:moveFrom', writeSource],
  ['w:p', writeParagraph],
  ['w:ptab', () => '<w:tab/>'],
  ['w:ruby', writeRuby],
  ['w:smartTag', writeInside],
  ['w:smartTagPr', writeNothing],
  ['w:t', writeText],
]);

function writeParagraph(element: Element, mending: Mending): string {
  mending.isHiding = false;
  mending.lastText += ' ';
  return writeWhole(element, mending);
}

function writeText(element: Element, mending: Mending): string {
  moveOn(mending, ownText(element));
  return writeWhole(element, mending);
}

/** A field with its text; one that links becomes the longer form, which keeps its target. */
function writeField(field: Element, mending: Mending): string {
  const instruction = field.attribs['w:instr'] ?? '';
  const inside = writeInside(field, mending);
  if (!/^\s*HYPERLINK\b/.test(instruction)) return inside;
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText>${escapeXml(instruction)}</w:instrText></w:r>`;
  return sign('begin') + code + sign('separate') + inside + sign('end');
}

function writeRuby(ruby: Element, mending: Mending): string {
  const bases = childrenOf(ruby, 'w:rubyBase');
  const reading = childrenOf(ruby, 'w:rt').map(textBelow).join('');
  const base = bases.map(textBelow).join('');
  if (reading !== '')
    mending.notes.add(`Lesehilfe über ${quote(base)} nicht übernommen: ${quote(reading)}`);
  return bases.map((child) => writeInside(child, mending)).join('');
}

function writeFormula(formula: Element, mending: Mending): string {
  const text = formulaText(formula);
  if (text === '') return '';
  mending.notes.add(`Formel nur als Text übernommen, prüfe sie: ${quote(text)}`);
  moveOn(mending, text);
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
