import { type Element, isTag } from 'domhandler';
import { whereAmI } from '../cleaning.ts';
import { quote } from '../notes.ts';
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

/** Where fonts of pictures have their letters. */
const PRIVATE = /[\uF020-\uF0FF]/;

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
  ['w:altChunk', writeChunk],
  ['w:dstrike', writeDoubleStrike],
  ['w:fldChar', writeFieldSign],
  ['w:permEnd', writeNothing],
  ['w:permStart', writeNothing],
  ['w:ptab', () => '<w:tab/>'],
  ['w:ruby', writeRuby],
  ['w:smartTag', writeInside],
  ['w:smartTagPr', writeNothing],
  ['w:t', writeText],
]);

/** In the instruction of a field there are fields too; what they show is not on the page. */
function writeText(element: Element, mending: Mending): string {
  if (mending.fields.includes('begin')) return '';
  const text = ownText(element);
  moveOn(mending, text);
  const font = pictorialFont(element);
  if (font === undefined || !PRIVATE.test(text)) return writeWhole(element, mending);
  return [...text].map((sign) => writeSign(sign, font)).join('');
}

/** Of a letter in a font of pictures mammoth knows what it looks like, if it is a symbol. */
function writeSign(sign: string, font: string): string {
  const code = sign.charCodeAt(0).toString(16).toUpperCase();
  return PRIVATE.test(sign)
    ? `<w:sym w:font="${font}" w:char="${code}"/>`
    : `<w:t xml:space="preserve">${escapeXml(sign)}</w:t>`;
}

function pictorialFont({ parent }: Element): string | undefined {
  if (parent === null || !isTag(parent)) return undefined;
  const fonts = childrenOf(parent, 'w:rPr').flatMap((look) => childrenOf(look, 'w:rFonts'));
  return fonts
    .flatMap(({ attribs }) => Object.values(attribs))
    .find((font) => /^(Symbol|Webdings|Wingdings( [23])?)$/.test(font));
}

function writeDoubleStrike({ attribs }: Element): string {
  const setting = attribs['w:val'];
  return setting === undefined ? '<w:strike/>' : `<w:strike w:val="${escapeXml(setting)}"/>`;
}

function writeFieldSign(sign: Element, mending: Mending): string {
  const type = sign.attribs['w:fldCharType'];
  if (type === 'begin') mending.fields.push('begin');
  if (type === 'separate') mending.fields.splice(-1, 1, 'result');
  if (type === 'end') mending.fields.pop();
  return writeWhole(sign, mending);
}

function writeChunk(_chunk: Element, mending: Mending): string {
  mending.notes.add(
    'Eingefügtes Dokument nicht übernommen. Öffne die Datei in Word und speichere sie neu, dann ist sein Text dabei',
    whereAmI(mending),
  );
  return '';
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
