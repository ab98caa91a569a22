import { type Document, Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Remarks } from '../reading/remarks.ts';
import type { ListPaths } from './docx-lists.ts';
import { headingRole, type ParagraphStyle, type Role } from './docx-styles.ts';
import { childAt, childrenOf, elementsBelow, replace, shownText, valueAt } from './docx-xml.ts';

/** Longer paragraphs are no headings, whatever Word's outline says. */
const MAX_HEADING = 200;
const CONTENTS = 'Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes';
/** Besides text, what mammoth writes a paragraph for. */
const VISIBLE = [
  ...['w:bookmarkStart', 'w:br', 'w:drawing', 'w:endnoteReference', 'w:footnoteReference'],
  ...['w:object', 'w:pict', 'w:sym', 'w:tab'],
];

/**
 * Names for each paragraph of a part, in place, the HTML path that mammoth is to write it at.
 * `pathNames` collects them for mammoth's style map: `ul > li:fresh` → `path-3`.
 */
export function prepareParagraphs(
  part: Document,
  styles: ReadonlyMap<string, ParagraphStyle>,
  lists: ListPaths,
  pathNames: Map<string, string>,
  remarks: Remarks,
): void {
  const isTableOfContents = (control: Element) =>
    elementsBelow(control, 'w:docPartGallery').some(
      ({ attribs }) => attribs['w:val'] === 'Table of Contents',
    );
  const controls = elementsBelow(part, 'w:sdt').filter(isTableOfContents);
  const contents = new Set(controls.flatMap((control) => elementsBelow(control, 'w:p')));
  let container: unknown;
  for (const paragraph of elementsBelow(part, 'w:p')) {
    const style = styles.get(valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? '');
    const role = contents.has(paragraph) ? 'contents' : roleOf(paragraph, style);
    if (role === 'contents') {
      remarks.count(CONTENTS);
      replace(paragraph);
      continue;
    }
    // No list goes on across the borders of table cells and text boxes.
    if (paragraph.parent !== container) lists.close();
    container = paragraph.parent;
    const isEmpty =
      shownText(paragraph).trim() === '' && elementsBelow(paragraph, ...VISIBLE).length === 0;
    const path = role === undefined ? lists.next(paragraph, style, isEmpty) : pathOf(role);
    if (role !== undefined || (!isEmpty && path === undefined)) lists.close();
    if (path !== undefined && !pathNames.has(path)) pathNames.set(path, `path-${pathNames.size}`);
    setStyle(paragraph, pathNames.get(path ?? ''));
  }
}

/** The HTML of a role in mammoth's notation. */
function pathOf(role: Role): string {
  if (role === 'pre') return "pre:separator('\\n')";
  return role === 'quote' ? 'blockquote > p:fresh' : `${role}:fresh`;
}

function roleOf(paragraph: Element, style: ParagraphStyle | undefined): Role | undefined {
  const text = shownText(paragraph).trim();
  if (text === '') return style?.role === 'hr' || isRule(paragraph) ? 'hr' : undefined;
  if (style?.role !== undefined) return style.role === 'hr' ? undefined : style.role;
  const outline = valueAt(paragraph, 'w:pPr', 'w:outlineLvl');
  return text.length > MAX_HEADING ? undefined : headingRole(outline);
}

/** An empty paragraph with a border, or Word's drawing of a line. */
function isRule(paragraph: Element): boolean {
  const inside = elementsBelow(paragraph);
  if (inside.some(({ name }) => /^(a:blip|v:imagedata|w:br)$/.test(name))) return false;
  const isLine = inside.some(({ attribs }) => /^(t|true|1)$/.test(attribs['o:hr'] ?? ''));
  return isLine || childAt(paragraph, 'w:pPr', 'w:pBdr') !== undefined;
}

function setStyle(paragraph: Element, name: string | undefined): void {
  const properties = childAt(paragraph, 'w:pPr') ?? new Element('w:pPr', {});
  const kept = childrenOf(properties).filter(
    (child) => name === undefined || !/^w:(pStyle|numPr)$/.test(child.name),
  );
  const style = name === undefined ? [] : [new Element('w:pStyle', { 'w:val': name })];
  // A drop cap is a paragraph of its own: mammoth joins one whose end is deleted to the next.
  const isDropCap = /^(drop|margin)$/.test(
    childAt(properties, 'w:framePr')?.attribs['w:dropCap'] ?? '',
  );
  const next = DomUtils.nextElementSibling(paragraph);
  const isJoined = isDropCap && next?.name === 'w:p';
  const joined = isJoined ? [new Element('w:rPr', {}, [new Element('w:del', {})])] : [];
  properties.children = [...joined, ...style, ...kept];
  paragraph.children = [properties, ...paragraph.children.filter((child) => child !== properties)];
}
