import type { Element, ElementContent, Root } from 'hast';
import { type Cleaning, type FindPicture, whereAmI } from './cleaning.ts';
import { collectAnchors } from './html-anchors.ts';
import { cleanImage } from './html-images.ts';
import { rebuildLists } from './html-lists.ts';
import { declarationsOf, isInvisible, isUndone, marksOf, readClassRules } from './html-styles.ts';
import { prepareTable } from './html-tables.ts';
import { attribute, element, elementsOf, isContent, isElement, textOf } from './html-tree.ts';
import { judgeLink } from './links.ts';
import { type Notes, quote } from './notes.ts';
import type { PictureSource } from './reading.ts';

const SILENT: ReadonlySet<string> = new Set(['base', 'head', 'link', 'meta', 'style', 'title']);
const EMBEDDED = namesOf({
  applet: 'Eingebettetes Programm',
  audio: 'Ton',
  button: 'Schaltfläche',
  canvas: 'Zeichnung',
  datalist: 'Auswahlliste',
  embed: 'Eingebetteter Inhalt',
  frame: 'Eingebettete Seite',
  iframe: 'Eingebettete Seite',
  input: 'Eingabefeld',
  object: 'Eingebetteter Inhalt',
  select: 'Auswahlfeld',
  svg: 'Zeichnung (SVG)',
  textarea: 'Eingabefeld',
  video: 'Video',
});
const FLATTENED = namesOf({
  ins: 'Unterstreichung nicht übernommen',
  mark: 'Farbige Hervorhebung nicht übernommen',
  math: 'Formel nur als Text übernommen',
  u: 'Unterstreichung nicht übernommen',
});
/** Elements that Markdown's writer leaves out, and what they are like. */
const RENAMED = namesOf({ dialog: 'div', menu: 'ul' });
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n\r])\p{Cc}/gu;
const BLOCK = /^(p|div|li|td|th|h[1-6]|blockquote|br)$/;

/** A page without anything that acts, shows foreign content or only looks. */
export interface CleanPage {
  tree: Root;
  pictures: PictureSource[];
}

/**
 * Keeps what an article is made of: text, headings, lists, tables, emphasis, safe links and own
 * pictures. Whatever else a reader would have seen is noted with its place.
 */
export function cleanHtml(
  tree: Root,
  notes: Notes,
  findPicture: FindPicture = () => undefined,
): CleanPage {
  const cleaning: Cleaning = {
    notes,
    pictures: [],
    findPicture,
    rules: readClassRules(tree),
    anchors: collectAnchors(tree),
    lastText: '',
  };
  return {
    tree: {
      type: 'root',
      children: cleanAll(tree.children.filter(isContent), cleaning),
    },
    pictures: cleaning.pictures,
  };
}

/** Unlike in a plain object, no name is there by itself: a page may say `<constructor>`. */
function namesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names));
}

function cleanAll(children: readonly ElementContent[], cleaning: Cleaning): ElementContent[] {
  return rebuildLists(children).flatMap((child) => clean(child, cleaning));
}

function clean(node: ElementContent, cleaning: Cleaning): ElementContent[] {
  if (node.type === 'text') return [cleanText(node.value, cleaning)];
  if (node.type !== 'element') return [];
  const { tagName } = node;
  const { notes } = cleaning;
  if (SILENT.has(tagName)) return [];
  if (tagName === 'script') {
    notes.count('Programmcode (Skript) entfernt');
    return [];
  }
  const style = declarationsOf(node, cleaning.rules);
  if (isInvisible(node, style)) {
    const text = textOf(node).trim();
    if (text !== '') notes.add(`Unsichtbarer Text nicht übernommen: ${quote(text)}`);
    return [];
  }
  if (tagName === 'template') {
    const text = node.content === undefined ? '' : textOf(node.content).trim();
    if (text !== '')
      notes.add(
        `Vorlage der Seite (template) nicht übernommen: ${quote(text)}`,
        whereAmI(cleaning),
      );
    return [];
  }
  const isTask = isElement(node, 'input') && attribute(node, 'type') === 'checkbox';
  const embedded = isTask ? undefined : EMBEDDED.get(tagName);
  if (embedded !== undefined) {
    const content = textOf(node).trim() || attribute(node, 'src') || attribute(node, 'data');
    notes.add(
      `${embedded} nicht übernommen${content === '' ? '' : `: ${quote(content)}`}`,
      whereAmI(cleaning),
    );
    return [];
  }
  if (tagName === 'img') return cleanImage(node, cleaning);
  const children = cleanAll(node.children, cleaning);
  if (BLOCK.test(tagName)) cleaning.lastText += ' ';
  if (tagName === 'a') return cleanLink(node, children, cleaning);
  if (tagName === 'table') return prepareTable({ ...node, children }, notes);
  const loss = FLATTENED.get(tagName);
  if (loss !== undefined) notes.count(loss);
  const marks = marksOf(node, style).filter((mark) => mark !== tagName && !/^[bi]$/.test(tagName));
  const isPlain = loss !== undefined || isUndone(node, style) || tagName === 'font';
  const isTitle =
    tagName === 'p' && /(^|\s)(title|MsoTitle)(\s|$)/.test(attribute(node, 'className'));
  const kept = isPlain
    ? children
    : [
        {
          ...node,
          tagName: isTitle ? 'h1' : renamed(node),
          properties: keptProperties(node),
          children,
        },
      ];
  return marks.reduce<ElementContent[]>((inside, mark) => [element(mark, inside)], kept);
}

/** A menu without lines of a list is a box like any other. */
function renamed(node: Element): string {
  const { children, tagName } = node;
  const isBox = tagName === 'menu' && !children.some((child) => isElement(child, 'li'));
  return isBox ? 'div' : (RENAMED.get(tagName) ?? tagName);
}

function cleanText(value: string, cleaning: Cleaning): ElementContent {
  const visible = value.replace(INVISIBLE, '');
  if (visible !== value) cleaning.notes.count('Unsichtbare Trennzeichen entfernt');
  cleaning.lastText = (cleaning.lastText + visible).slice(-80);
  return { type: 'text', value: visible };
}

/** The attributes that Markdown can express. */
function keptProperties({ properties, tagName }: Element) {
  const names = ['start', 'align', 'colSpan', 'rowSpan', 'checked', 'type', 'number'];
  if (tagName === 'code') names.push('className');
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}

function cleanLink(
  node: Element,
  children: ElementContent[],
  { anchors, notes }: Cleaning,
): ElementContent[] {
  if (node.properties.href === undefined) return children;
  const text = textOf(node).trim();
  const fate = judgeLink(attribute(node, 'href'));
  if (fate.kind === 'keep') {
    const isEmpty = text === '' && ![...elementsOf(node)].some((child) => isElement(child, 'img'));
    if (isEmpty) notes.add(`Link ohne Text entfernt: ${fate.url.slice(0, 200)}`);
    return isEmpty ? children : [element('a', children, { href: fate.url })];
  }
  if (fate.kind === 'drop') {
    notes.add(`Link entfernt, sein Text bleibt (${fate.reason})`, quote(text));
    return children;
  }
  const slug = anchors.get(fate.id);
  if (slug !== undefined) return [element('a', children, { href: `#${slug}` })];
  if (fate.id !== '') notes.add('Sprungmarke entfernt, ihr Text bleibt', quote(text));
  return children;
}
