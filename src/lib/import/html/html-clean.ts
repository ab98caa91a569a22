import type { Element, ElementContent, Root } from 'hast';
import type { PictureSource } from '../reading/reading.ts';
import type { Remarks } from '../reading/remarks.ts';
import type { CleanContext, FindPicture } from './clean-context.ts';
import { linkVideo } from './html-frames.ts';
import { cleanImage } from './html-images.ts';
import { cleanLink, collectAnchors } from './html-links.ts';
import { keepNumbers } from './html-list-numbers.ts';
import { adoptLists, joinLists, rebuildLists } from './html-lists.ts';
import { isOmitted, remarkComment, remarkTitle } from './html-omissions.ts';
import { declarationsOf, isUndone, marksOf, readClassRules } from './html-styles.ts';
import { prepareTable } from './html-tables.ts';
import { attribute, element, isContent, isElement, mapOf } from './html-tree.ts';

const FLATTENED = mapOf({
  ins: 'Unterstreichung nicht übernommen',
  mark: 'Farbige Hervorhebung nicht übernommen',
  math: 'Formel nur als Text übernommen',
  u: 'Unterstreichung nicht übernommen',
});
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n\r])\p{Cc}/gu;
const BLOCK = /^(p|div|li|td|th|h[1-6]|blockquote|br)$/;
/** The attributes that Markdown can express. */
const KEPT = ['start', 'align', 'colSpan', 'rowSpan', 'checked', 'type', 'number'];

/**
 * A page without anything that acts, shows foreign content or is only style: text, headings, lists,
 * tables, emphasis, safe links and pictures of its own stay. Whatever else a reader would have seen
 * is remarked on.
 */
export function cleanHtml(
  tree: Root,
  remarks: Remarks,
  findPicture: FindPicture = () => undefined,
): { tree: Root; pictures: PictureSource[] } {
  const context: CleanContext = {
    remarks,
    pictures: [],
    findPicture,
    rules: readClassRules(tree),
    anchors: collectAnchors(tree),
    textBefore: '',
  };
  const children = cleanAll(tree.children.filter(isContent), context);
  return { tree: { type: 'root', children }, pictures: context.pictures };
}

function cleanAll(children: readonly ElementContent[], context: CleanContext): ElementContent[] {
  return joinLists(rebuildLists(children)).flatMap((child) => clean(child, context));
}

function clean(given: ElementContent, context: CleanContext): ElementContent[] {
  const { remarks, rules } = context;
  if (given.type === 'text') return [cleanText(given.value, context)];
  if (given.type === 'comment') remarkComment(given.value, remarks);
  if (given.type !== 'element') return [];
  const { tagName } = given;
  const style = declarationsOf(given, rules);
  const video = linkVideo(given);
  if (video !== undefined) return [video];
  if (isOmitted(given, style, context)) return [];
  const node = tagName === 'ol' ? keepNumbers(given, rules, remarks) : given;
  if (tagName === 'img') return cleanImage(node, context);
  const isList = /^(menu|ol|ul)$/.test(tagName);
  const children = cleanAll(isList ? adoptLists(joinLists(node.children)) : node.children, context);
  if (BLOCK.test(tagName)) context.textBefore += ' ';
  if (tagName === 'a') return cleanLink(node, children, context);
  if (tagName === 'table') return prepareTable({ ...node, children }, remarks);
  if (tagName === 'abbr' || tagName === 'dfn')
    remarkTitle(node, 'Erklärung einer Abkürzung', remarks);
  const loss = FLATTENED.get(tagName);
  if (loss !== undefined) remarks.count(loss);
  const isPlain = loss !== undefined || isUndone(node, style) || tagName === 'font';
  const kept = isPlain ? children : [element(markdownName(node), children, keptProperties(node))];
  if (tagName === 'p' && /(^|\s)Mso(Intense)?Quote/.test(attribute(node, 'className')))
    return [element('blockquote', kept)];
  const marks = marksOf(node, style).filter((mark) => mark !== tagName && !/^[bi]$/.test(tagName));
  return marks.reduce<ElementContent[]>((inside, mark) => [element(mark, inside)], kept);
}

/** The name that an element has in Markdown's writer, which leaves out some. */
function markdownName({ children, properties, tagName }: Element): string {
  const className = Array.isArray(properties.className) ? properties.className : [];
  if (tagName === 'p' && className.some((name) => name === 'title' || name === 'MsoTitle'))
    return 'h1';
  if (tagName === 'menu') return children.some((child) => isElement(child, 'li')) ? 'ul' : 'div';
  return tagName === 'dialog' ? 'div' : tagName;
}

function cleanText(value: string, context: CleanContext): ElementContent {
  const visible = value.replace(INVISIBLE, '');
  if (visible !== value) context.remarks.count('Unsichtbare Trennzeichen entfernt');
  context.textBefore = (context.textBefore + visible).slice(-80);
  return { type: 'text', value: visible };
}

function keptProperties({ properties, tagName }: Element) {
  const names = tagName === 'code' ? [...KEPT, 'className'] : KEPT;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}
