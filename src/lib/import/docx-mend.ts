import { type ChildNode, type Element, isTag } from 'domhandler';
import { whereAmI } from './cleaning.ts';
import { formulaText } from './docx-formula.ts';
import { type Parts, readTargets, type Targets } from './docx-parts.ts';
import {
  childrenOf,
  elementsBelow,
  escapeXml,
  isOn,
  ownText,
  parseXml,
  sourceOf,
  textBelow,
  writeNode,
} from './docx-xml.ts';
import { type Notes, quote } from './notes.ts';

const TEXT_PART = /^word\/(document|footnotes|endnotes)\d*\.xml$/i;

/** What is known while a part is written from top to bottom. */
interface Mending {
  source: string;
  targets: Targets;
  notes: Notes;
  /** The end of what has been read so far. */
  lastText: string;
  /** Passages that Word hides. */
  hidden: string[];
  /** True while the passage before goes on. */
  isHiding: boolean;
  /** Text boxes of the drawing that is being written. */
  boxes: string[] | undefined;
}

type Rule = (element: Element, mending: Mending) => string;

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['a:blip', writePicture],
  ['a:hlinkClick', writePictureLink],
  ['a:txBody', writeShapeText],
  ['m:oMath', writeFormula],
  ['m:oMathPara', writeInside],
  ['m:oMathParaPr', () => ''],
  ['mc:AlternateContent', writeAlternative],
  ['pic:pic', writeGroupPicture],
  ['v:arc', writeInside],
  ['v:curve', writeInside],
  ['v:imagedata', writePicture],
  ['v:line', writeInside],
  ['v:oval', writeInside],
  ['v:polyline', writeInside],
  ['w:bdo', writeInside],
  ['w:cr', () => '<w:br/>'],
  ['w:customXml', writeInside],
  ['w:customXmlPr', () => ''],
  ['w:del', writeSource],
  ['w:dir', writeInside],
  ['w:drawing', writeDrawing],
  ['w:endnoteReference', writeMark],
  ['w:fldData', () => ''],
  ['w:fldSimple', writeField],
  ['w:footnoteReference', writeMark],
  ['w:hyperlink', writeLink],
  ['w:moveFrom', writeSource],
  ['w:p', writeParagraph],
  ['w:ptab', () => '<w:tab/>'],
  ['w:r', writeRun],
  ['w:ruby', writeRuby],
  ['w:smartTag', writeInside],
  ['w:smartTagPr', () => ''],
  ['w:t', writeText],
  ['w:txbxContent', writeBox],
]);

/**
 * The parts of a Word file with their text as mammoth can read it: fields, formulas and text
 * boxes as plain text, and nothing that leads to what is not there. Comments are gone.
 */
export function mendWord(parts: Parts, notes: Notes): Map<string, Uint8Array> {
  const hidden: string[] = [];
  const mended = [...parts]
    .filter(([name]) => !/^word\/comments\w*\.xml$/i.test(name))
    .map(([name, bytes]) => {
      if (!TEXT_PART.test(name)) return [name, bytes] as const;
      const mending = createMending(new TextDecoder().decode(bytes), name, parts, notes);
      const text = writePart(mending);
      hidden.push(...mending.hidden);
      return [name, new TextEncoder().encode(text)] as const;
    });
  const [first] = hidden;
  if (first !== undefined) {
    const count = hidden.length === 1 ? '1 Stelle' : `${hidden.length} Stellen, die erste`;
    notes.add(`In Word ausgeblendeter Text steht hier sichtbar, ${count}: ${quote(first)}`);
  }
  return new Map(mended);
}

function createMending(source: string, name: string, parts: Parts, notes: Notes): Mending {
  const targets = readTargets(name, parts);
  return { source, targets, notes, lastText: '', hidden: [], isHiding: false, boxes: undefined };
}

/** Broken XML stays as broken as it is: mammoth then refuses it. */
function writePart(mending: Mending): string {
  const { children } = parseXml(mending.source);
  const start = children[0]?.startIndex ?? mending.source.length;
  const end = (children.at(-1)?.endIndex ?? mending.source.length) + 1;
  const inside = children.map((child) => write(child, mending)).join('');
  return mending.source.slice(0, start) + inside + mending.source.slice(end);
}

function write(node: ChildNode, mending: Mending): string {
  const rule = isTag(node) ? RULES.get(node.name) : undefined;
  return isTag(node) && rule !== undefined ? rule(node, mending) : writeWhole(node, mending);
}

function writeWhole(node: ChildNode, mending: Mending): string {
  return writeNode(node, mending.source, (child) => write(child, mending));
}

function writeInside(element: Element, mending: Mending): string {
  return element.children.map((child) => write(child, mending)).join('');
}

function writeSource(element: Element, { source }: Mending): string {
  return sourceOf(element, source);
}

function writeParagraph(element: Element, mending: Mending): string {
  mending.isHiding = false;
  mending.lastText += ' ';
  return writeWhole(element, mending);
}

function writeText(element: Element, mending: Mending): string {
  mending.lastText = (mending.lastText + ownText(element)).slice(-80);
  return writeWhole(element, mending);
}

function writeRun(run: Element, mending: Mending): string {
  const text = childrenOf(run, 'w:t').map(ownText).join('');
  const isHidden = text !== '' && isVanished(run, mending.targets);
  if (isHidden && mending.isHiding) mending.hidden.push(`${mending.hidden.pop() ?? ''}${text}`);
  else if (isHidden) mending.hidden.push(text);
  if (text !== '') mending.isHiding = isHidden;
  return writeWhole(run, mending);
}

/** What the run itself says counts before its style, and that before the paragraph's. */
function isVanished(run: Element, { hiddenStyles }: Targets): boolean {
  const [look] = childrenOf(run, 'w:rPr');
  const own = look === undefined ? undefined : childrenOf(look, 'w:vanish')[0];
  if (own !== undefined) return isOn(own);
  const paragraph = parentOf(run);
  const styles = [
    ...(look === undefined ? [] : childrenOf(look, 'w:rStyle')),
    ...(paragraph === undefined
      ? []
      : childrenOf(paragraph, 'w:pPr').flatMap((part) => childrenOf(part, 'w:pStyle'))),
  ];
  return styles.some(({ attribs }) => hiddenStyles.has(attribs['w:val'] ?? ''));
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
  mending.lastText = (mending.lastText + text).slice(-80);
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Of two forms of the same the simpler one, unless it lacks text or a picture. */
function writeAlternative(element: Element, mending: Mending): string {
  const [choice] = childrenOf(element, 'mc:Choice');
  const [fallback] = childrenOf(element, 'mc:Fallback');
  const isPoorer =
    choice !== undefined &&
    (fallback === undefined ||
      lengthOf(fallback) < lengthOf(choice) ||
      (!hasPicture(fallback) && hasPicture(choice)));
  const chosen = isPoorer ? choice : fallback;
  return chosen === undefined ? '' : writeInside(chosen, mending);
}

function lengthOf(element: Element): number {
  return textBelow(element).replace(/\s/g, '').length;
}

function hasPicture(element: Element): boolean {
  return [...elementsBelow(element)].some(({ name }) => /^(a:blip|v:imagedata)$/.test(name));
}

/** A drawing; the text boxes in it follow its paragraph. */
function writeDrawing(drawing: Element, mending: Mending): string {
  const { boxes: outer } = mending;
  const boxes: string[] = [];
  mending.boxes = boxes;
  const own = writeWhole(drawing, mending);
  mending.boxes = outer;
  return own + boxes.map((box) => `<w:pict>${box}</w:pict>`).join('');
}

function writeBox(box: Element, mending: Mending): string {
  const { boxes } = mending;
  mending.boxes = undefined;
  const text = writeWhole(box, mending);
  mending.boxes = boxes;
  if (boxes === undefined) return text;
  boxes.push(text);
  return '';
}

function writeShapeText(body: Element, mending: Mending): string {
  const text = textBelow(body);
  if (text.trim() !== '')
    mending.notes.add(`Text einer Zeichnung nicht übernommen: ${quote(text)}`, whereAmI(mending));
  return writeWhole(body, mending);
}

function writeGroupPicture(picture: Element, mending: Mending): string {
  if (parentOf(picture)?.name === 'a:graphicData') return writeWhole(picture, mending);
  mending.notes.add('Bild aus einer Gruppe nicht übernommen', whereAmI(mending));
  return '';
}

function writePicture(picture: Element, mending: Mending): string {
  const { notes, targets } = mending;
  const id = picture.attribs['r:embed'] ?? picture.attribs['r:id'] ?? picture.attribs['r:link'];
  const found = targets.relationships.get(id ?? '');
  if (found !== undefined && !found.isOutside && targets.hasPart(found.target))
    return writeWhole(picture, mending);
  const alt = altOf(picture);
  const shown = alt === '' ? 'Ein Bild' : `Bild ${quote(alt)}`;
  const place = found === undefined ? '' : `: ${found.target.slice(0, 200)}`;
  notes.add(`${shown} fehlt in der Word-Datei${place}`, whereAmI(mending));
  return '';
}

function altOf(picture: Element): string {
  const frame = ancestorOf(picture, /^wp:(inline|anchor)$/);
  const about = frame === undefined ? undefined : childrenOf(frame, 'wp:docPr')[0];
  return (about?.attribs.descr ?? about?.attribs.title ?? picture.attribs['o:title'] ?? '').trim();
}

function ancestorOf(element: Element, name: RegExp): Element | undefined {
  const parent = parentOf(element);
  return parent === undefined || name.test(parent.name) ? parent : ancestorOf(parent, name);
}

function parentOf({ parent }: Element): Element | undefined {
  return parent !== null && isTag(parent) ? parent : undefined;
}

function writeLink(link: Element, mending: Mending): string {
  if (!isDangling(link, mending)) return writeWhole(link, mending);
  const text = textBelow(link).trim();
  mending.notes.add(`Link ohne Ziel, sein Text bleibt${text === '' ? '' : `: ${quote(text)}`}`);
  return writeInside(link, mending);
}

function writePictureLink(link: Element, mending: Mending): string {
  if (!isDangling(link, mending)) return writeWhole(link, mending);
  mending.notes.add('Link eines Bildes ohne Ziel entfernt', whereAmI(mending));
  return '';
}

function isDangling({ attribs }: Element, { targets }: Mending): boolean {
  const id = attribs['r:id'] ?? '';
  return id !== '' && !targets.relationships.has(id);
}

function writeMark(mark: Element, mending: Mending): string {
  const name = mark.name.replace('Reference', '');
  if (mending.targets.notes.has(`${name} ${mark.attribs['w:id']}`))
    return writeWhole(mark, mending);
  const kind = name === 'w:footnote' ? 'Fußnote' : 'Endnote';
  mending.notes.add(`${kind} fehlt in der Word-Datei, ihr Zeichen entfällt`, whereAmI(mending));
  return '';
}
