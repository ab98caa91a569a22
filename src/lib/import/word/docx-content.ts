import { type Document, Element, isTag, Text } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { describePosition, quote, type Remarks } from '../reading/remarks.ts';
import { formulaText } from './docx-formula.ts';
import { childrenOf, elementsBelow, replace, shownText } from './docx-xml.ts';

/** Elements that mammoth reads. */
const READ =
  /^(w:(br|bookmarkStart|body|document|(foot|end)note(s|Reference)?|fldChar|hyperlink|ins|moveTo|noBreakHyphen|object|p|pict|r|sdt|sdtContent|softHyphen|sym|t|tab|tbl|tc|tr|txbxContent)|v:(group|imagedata|rect|roundrect|shape|textbox))$/;
/** Properties, drawings and what is not shown. */
const UNCHANGED = /Pr$|^w:(del|drawing|instrText|moveFrom|tblGrid)$/;
const CHUNK =
  'Eingefügtes Dokument nicht übernommen. Öffne die Datei in Word und speichere sie neu, dann ist sein Text dabei';

/**
 * Changes a part in place so that mammoth finds all its content: it skips the text of elements that
 * it does not read, and fails on marks of notes that are missing.
 */
export function prepareContent(part: Document, notes: ReadonlySet<string>, remarks: Remarks): void {
  const remarkAt = (element: Element, what: string) =>
    remarks.add(what, describePosition(shownText(part, element)));
  for (const chunk of elementsBelow(part, 'w:altChunk')) remarkAt(chunk, CHUNK);
  for (const mark of elementsBelow(part, 'w:footnoteReference', 'w:endnoteReference')) {
    if (notes.has(`${mark.name} ${mark.attribs['w:id']}`)) continue;
    const kind = mark.name === 'w:footnoteReference' ? 'Fußnote' : 'Endnote';
    remarkAt(mark, `${kind} fehlt in der Word-Datei, ihr Zeichen entfällt`);
    replace(mark);
  }
  for (const twofold of elementsBelow(part, 'mc:AlternateContent')) {
    // The older form, unless it is empty.
    const forms = [...childrenOf(twofold, 'mc:Fallback'), ...childrenOf(twofold, 'mc:Choice')];
    replace(twofold, forms.find((form) => form.children.some(isTag))?.children);
  }
  for (const drawing of elementsBelow(part, 'w:drawing')) prepareDrawing(drawing, remarkAt);
  remarkHidden(part, remarks);
  for (const field of elementsBelow(part, 'w:fldSimple')) prepareField(field);
  for (const formula of elementsBelow(part, 'm:oMath')) {
    const text = formulaText(formula);
    if (text !== '') remarks.add(`Formel nur als Text übernommen, prüfe sie: ${quote(text)}`);
    replace(formula, [createRun(text)]);
  }
  for (const element of elementsBelow(part, 'w:cr')) element.name = 'w:br';
  for (const element of elementsBelow(part, 'w:dstrike')) element.name = 'w:strike';
  unwrapUnread(part);
}

/** Text boxes go below their paragraph, and pictures out of their group. */
function prepareDrawing(drawing: Element, remarkAt: RemarkAt): void {
  for (const shape of elementsBelow(drawing, 'a:txBody')) {
    const text = shownText(shape).trim();
    if (text !== '') remarkAt(shape, `Text einer Zeichnung nicht übernommen: ${quote(text)}`);
  }
  const boxes = elementsBelow(drawing, 'w:txbxContent');
  for (const box of boxes) replace(box);
  if (boxes.length > 0) DomUtils.append(drawing, new Element('w:pict', {}, boxes));
  const pictures = elementsBelow(drawing, 'pic:pic');
  const [data] = elementsBelow(drawing, 'a:graphicData');
  if (data === undefined || pictures.every(({ parent }) => parent === data)) return;
  data.children = pictures;
  const alts = new Set(elementsBelow(data, 'pic:cNvPr').map(({ attribs }) => attribs.descr ?? ''));
  for (const { attribs } of elementsBelow(drawing, 'wp:docPr'))
    if (alts.size === 1) attribs.descr ||= [...alts].join('');
}

/** Hidden text stays, since it may be meant. */
function remarkHidden(part: Document, remarks: Remarks): void {
  const runs = elementsBelow(part, 'w:r').filter((run) => {
    const [vanish] = childrenOf(childrenOf(run, 'w:rPr')[0], 'w:vanish');
    const isOn = vanish !== undefined && !/^(0|false|off)$/.test(vanish.attribs['w:val'] ?? '');
    return isOn && shownText(run) !== '';
  });
  const [first] = runs;
  const count = runs.length === 1 ? '1 Stelle' : `${runs.length} Stellen, die erste`;
  if (first !== undefined)
    remarks.add(
      `In Word ausgeblendeter Text steht hier sichtbar, ${count}: ${quote(shownText(first))}`,
    );
}

/** A field that links becomes the long form, which mammoth reads. */
function prepareField(field: Element): void {
  const instruction = field.attribs['w:instr'] ?? '';
  if (!/^\s*HYPERLINK\b/.test(instruction)) return;
  const character = (type: string) =>
    new Element('w:r', {}, [new Element('w:fldChar', { 'w:fldCharType': type })]);
  const start = [character('begin'), createRun(instruction, 'w:instrText'), character('separate')];
  replace(field, [...start, ...field.children, character('end')]);
}

/** Elements that mammoth does not read give way to their content. */
function unwrapUnread(parent: Element | Document): void {
  parent.children = parent.children.flatMap((child) => {
    if (!isTag(child) || UNCHANGED.test(child.name)) return [child];
    unwrapUnread(child);
    return READ.test(child.name) ? [child] : child.children;
  });
}

function createRun(text: string, name = 'w:t'): Element {
  return new Element('w:r', {}, [new Element(name, { 'xml:space': 'preserve' }, [new Text(text)])]);
}

/** Remarks on something with its position in the text. */
type RemarkAt = (element: Element, what: string) => void;
