import { type Element, isTag } from 'domhandler';
import type { Mark } from './docx-numbering.ts';
import { NUMBER_MARK } from './docx-numbers.ts';
import { headingRole, type ParagraphStyle, type Role } from './docx-styles.ts';
import { type Mending, moveOn, type Rules, write, writeWhole } from './docx-writing.ts';
import { childrenOf, elementsBelow, settingOf, textBelow, writeNode } from './docx-xml.ts';

/** Longer paragraphs are no headings, whatever Word's outline says. */
const LONGEST_HEADING = 200;
const DEEPEST_LIST = 5;
const NAME = 'import-';
const CONTENTS = 'Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes';
/** To mammoth a paragraph whose end is deleted goes on in the next one. */
const JOINED = '<w:rPr><w:del/></w:rPr>';

/** Paragraphs with what they are: Word says it by styles, lists and outlines that build on others. */
export const PARAGRAPH_RULES: Rules = new Map([
  ['w:p', writeParagraph],
  ['w:sdt', writeControl],
  ['w:tbl', writeTable],
]);

/** How mammoth writes the names of styles that a paragraph gets here. */
export const PARAGRAPH_STYLES: readonly string[] = [
  `p.${NAME}title => h1.titel:fresh`,
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${NAME}h${level} => h${level}:fresh`),
  `p.${NAME}quote => blockquote > p:fresh`,
  `p.${NAME}pre => pre:separator('\\n')`,
  `p.${NAME}hr => hr:fresh`,
  `p.${NAME}contents => !`,
  ...Array.from({ length: DEEPEST_LIST }, (_, level) => {
    const outer = 'ul|ol > li > '.repeat(level);
    return [
      `p.${NAME}bullet-${level} => ${outer}ul > li:fresh`,
      `p.${NAME}number-${level} => ${outer}ol > li:fresh`,
      `p.${NAME}none-${level} => ${outer}ul|ol > li > p:fresh`,
    ];
  }).flat(),
];

/** A line of a list: its sign, and how many lists it stands in beyond the first. */
interface Item {
  mark: Mark;
  depth: number;
}

function writeParagraph(paragraph: Element, mending: Mending): string {
  mending.isHiding = false;
  // No instruction goes beyond its paragraph: what is left open would swallow the text.
  mending.fields = mending.fields.map(() => 'result');
  moveOn(mending, ' ');
  const [look] = childrenOf(paragraph, 'w:pPr');
  const style = mending.styles.get(settingOf(look, 'w:pStyle') ?? '');
  const role = mending.isContents ? 'contents' : roleOf(paragraph, look, style);
  if (role === 'contents') mending.notes.count(CONTENTS);
  const item = role === undefined ? itemOf(look, style, mending) : undefined;
  if (item !== undefined || textBelow(paragraph) !== '')
    mending.depth = item === undefined ? 0 : item.depth + 1;
  const name = item === undefined ? role : `${item.mark.kind}-${item.depth}`;
  const head = writeLook(look, name, mending) + writeNumber(item);
  return writeNode(paragraph, mending.source, (child) => {
    const text = child === look ? '' : write(child, mending);
    return child === paragraph.children[0] ? head + text : text;
  });
}

/** The properties with the style that mammoth is to know the paragraph by. */
function writeLook(look: Element | undefined, name: string | undefined, mending: Mending): string {
  if (look === undefined && name === undefined) return '';
  const kept = (look?.children ?? []).filter(
    (child) => name === undefined || !isTag(child) || !/^w:(pStyle|numPr)$/.test(child.name),
  );
  return [
    '<w:pPr>',
    look !== undefined && isInitial(look) ? JOINED : '',
    name === undefined ? '' : `<w:pStyle w:val="${NAME}${name}"/>`,
    ...kept.map((child) => write(child, mending)),
    '</w:pPr>',
  ].join('');
}

/** A number goes through mammoth as a bookmark; `restoreNumbers` reads it. */
function writeNumber(item: Item | undefined): string {
  return item?.mark.kind === 'number'
    ? `<w:bookmarkStart w:name="${NUMBER_MARK}${item.mark.number}"/>`
    : '';
}

function roleOf(
  paragraph: Element,
  look: Element | undefined,
  style: ParagraphStyle | undefined,
): Role | undefined {
  const text = textBelow(paragraph);
  if (text === '') return style?.role === 'hr' || hasLine(paragraph, look) ? 'hr' : undefined;
  if (style?.role !== undefined) return style.role === 'hr' ? undefined : style.role;
  const outline = settingOf(look, 'w:outlineLvl');
  return outline === undefined || text.length > LONGEST_HEADING ? undefined : headingRole(outline);
}

/** An empty paragraph with a border, or Word's drawing of a line. */
function hasLine(paragraph: Element, look: Element | undefined): boolean {
  const inside = [...elementsBelow(paragraph)];
  if (inside.some(({ name }) => /^(a:blip|v:imagedata|w:br)$/.test(name))) return false;
  return (
    inside.some(({ attribs }) => /^(t|true|1)$/.test(attribs['o:hr'] ?? '')) ||
    (look !== undefined && childrenOf(look, 'w:pBdr').length > 0)
  );
}

function itemOf(
  look: Element | undefined,
  style: ParagraphStyle | undefined,
  { depth, numbering }: Mending,
): Item | undefined {
  const [own] = look === undefined ? [] : childrenOf(look, 'w:numPr');
  const list = settingOf(own, 'w:numId') ?? style?.list;
  if (list === undefined) return undefined;
  const ownLevel = settingOf(own, 'w:ilvl');
  const mark = numbering.next(list, Number(ownLevel ?? style?.listLevel ?? 0));
  if (mark === undefined) return undefined;
  const level = Number(ownLevel ?? style?.level ?? 0);
  // Without a line to stand under, a deeper level would begin with an empty line.
  return { mark, depth: Math.min(level, depth, DEEPEST_LIST - 1) };
}

/** A large first letter, which Word keeps in a paragraph of its own. */
function isInitial(look: Element): boolean {
  return childrenOf(look, 'w:framePr').some(({ attribs }) =>
    /^(drop|margin)$/.test(attribs['w:dropCap'] ?? ''),
  );
}

/** Word's own table of contents; the website makes one. */
function writeControl(control: Element, mending: Mending): string {
  const { isContents } = mending;
  mending.isContents ||= [...elementsBelow(control)].some(
    ({ name, attribs }) => name === 'w:docPartGallery' && attribs['w:val'] === 'Table of Contents',
  );
  const text = writeWhole(control, mending);
  mending.isContents = isContents;
  return text;
}

function writeTable(table: Element, mending: Mending): string {
  mending.depth = 0;
  const text = writeWhole(table, mending);
  mending.depth = 0;
  return text;
}
