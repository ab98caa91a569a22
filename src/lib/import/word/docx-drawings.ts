import type { Element } from 'domhandler';
import { whereAmI } from '../cleaning.ts';
import { quote } from '../notes.ts';
import { isDangling } from './docx-links.ts';
import { type Mending, type Rules, writeInside, writeNothing, writeWhole } from './docx-writing.ts';
import {
  ancestorOf,
  childrenOf,
  elementsBelow,
  escapeXml,
  parentOf,
  textBelow,
} from './docx-xml.ts';

const NAMESPACES = ['wp:wordprocessingDrawing', 'a:main', 'pic:picture']
  .map((name) => name.split(':'))
  .map(
    ([prefix, end]) => `xmlns:${prefix}="http://schemas.openxmlformats.org/drawingml/2006/${end}"`,
  )
  .join(' ');

/** Pictures and text boxes, which Word writes in an old way, a new one, or both. */
export const DRAWING_RULES: Rules = new Map([
  ['a:blip', writePicture],
  ['a:hlinkClick', writePictureLink],
  ['a:txBody', writeShapeText],
  ['mc:AlternateContent', writeAlternative],
  ['pic:pic', writeGroupPicture],
  ['v:arc', writeInside],
  ['v:curve', writeInside],
  ['v:fill', writeNothing],
  ['v:imagedata', writePicture],
  ['v:line', writeInside],
  ['v:oval', writeInside],
  ['v:polyline', writeInside],
  ['v:stroke', writeNothing],
  ['w:drawing', writeDrawing],
  ['w:txbxContent', writeBox],
]);

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

/** A drawing; the text boxes in it follow its paragraph, the pictures of a group stand alone. */
function writeDrawing(drawing: Element, mending: Mending): string {
  const { parts: outer } = mending;
  const parts: string[] = [];
  mending.parts = parts;
  const own = writeWhole(drawing, mending);
  mending.parts = outer;
  return own + parts.join('');
}

function writeBox(box: Element, mending: Mending): string {
  const { parts } = mending;
  mending.parts = undefined;
  const text = writeWhole(box, mending);
  mending.parts = parts;
  if (parts === undefined) return text;
  parts.push(`<w:pict>${text}</w:pict>`);
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
  if (mending.parts === undefined || !hasPicture(picture)) {
    mending.notes.add('Bild aus einer Gruppe nicht übernommen', whereAmI(mending));
    return '';
  }
  const about = [...elementsBelow(picture)].find(({ name }) => name === 'pic:cNvPr');
  const alt = escapeXml(about?.attribs.descr ?? '');
  mending.parts.push(
    [
      `<w:drawing><wp:inline ${NAMESPACES}><wp:docPr descr="${alt}"/><a:graphic><a:graphicData>`,
      writeWhole(picture, mending),
      '</a:graphicData></a:graphic></wp:inline></w:drawing>',
    ].join(''),
  );
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

function writePictureLink(link: Element, mending: Mending): string {
  if (!isDangling(link, mending)) return writeWhole(link, mending);
  mending.notes.add('Link eines Bildes ohne Ziel entfernt', whereAmI(mending));
  return '';
}
