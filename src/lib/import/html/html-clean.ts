import type { Element, ElementContent, Root } from 'hast';
import type { Cleaning, FindPicture } from '../cleaning.ts';
import type { PictureSource } from '../reading/reading.ts';
import type { Remarks } from '../reading/remarks.ts';
import { collectAnchors } from './html-anchors.ts';
import { cleanImage } from './html-images.ts';
import { cleanLink } from './html-links.ts';
import { adoptLists, joinLists, rebuildLists } from './html-lists.ts';
import { isLeftOut } from './html-losses.ts';
import { keepNumbers } from './html-numbers.ts';
import { declarationsOf, isUndone, marksOf, readClassRules } from './html-styles.ts';
import { prepareTable } from './html-tables.ts';
import { noteComment, noteTitle } from './html-titles.ts';
import { attribute, element, isContent, isElement, namesOf } from './html-tree.ts';

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
  remarks: Remarks,
  findPicture: FindPicture = () => undefined,
): CleanPage {
  const cleaning: Cleaning = {
    remarks,
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

function cleanAll(children: readonly ElementContent[], cleaning: Cleaning): ElementContent[] {
  return joinLists(rebuildLists(children)).flatMap((child) => clean(child, cleaning));
}

function clean(given: ElementContent, cleaning: Cleaning): ElementContent[] {
  if (given.type === 'text') return [cleanText(given.value, cleaning)];
  const { remarks } = cleaning;
  if (given.type === 'comment') noteComment(given.value, remarks);
  if (given.type !== 'element') return [];
  const { tagName } = given;
  const style = declarationsOf(given, cleaning.rules);
  if (isLeftOut(given, style, cleaning)) return [];
  const node = tagName === 'ol' ? keepNumbers(given, cleaning.rules, remarks) : given;
  if (tagName === 'img') return cleanImage(node, cleaning);
  const isList = /^(menu|ol|ul)$/.test(tagName);
  const children = cleanAll(
    isList ? adoptLists(joinLists(node.children)) : node.children,
    cleaning,
  );
  if (BLOCK.test(tagName)) cleaning.lastText += ' ';
  if (tagName === 'a') return cleanLink(node, children, cleaning);
  if (tagName === 'table') return prepareTable({ ...node, children }, remarks);
  if (tagName === 'abbr' || tagName === 'dfn')
    noteTitle(node, 'Erklärung einer Abkürzung', remarks);
  const loss = FLATTENED.get(tagName);
  if (loss !== undefined) remarks.count(loss);
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
  if (/(^|\s)Mso(Intense)?Quote/.test(attribute(node, 'className')) && tagName === 'p')
    return [element('blockquote', kept)];
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
  if (visible !== value) cleaning.remarks.count('Unsichtbare Trennzeichen entfernt');
  cleaning.lastText = (cleaning.lastText + visible).slice(-80);
  return { type: 'text', value: visible };
}

/** The attributes that Markdown can express. */
function keptProperties({ properties, tagName }: Element) {
  const names = ['start', 'align', 'colSpan', 'rowSpan', 'checked', 'type', 'number'];
  if (tagName === 'code') names.push('className');
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}
