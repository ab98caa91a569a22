import type { PhrasingContent, RootContent } from 'mdast';

/** Typed characters that only draw a line: `* * *`. */
const RULE = /^(?:[*_~=–—-][ \u00A0]?){3,}$/u;
const BARE_URL = /^https?:\/\/[\w.-]+(?:[\w./?=&%#~+:@-]*[\w/])?$/i;
/** What may surround a bare URL for it to become a link again. */
const BEFORE_URL = /(^|[\s(])$/;
const AFTER_URL = /^($|[\s)]|[.,;:!?]+($|\s))/;

/** The paragraphs, or the rule, that the content of a paragraph is meant as; none where it is empty. */
export function tidyParagraph(children: readonly RootContent[]): RootContent[] {
  return splitAtBreaks(children)
    .map((part) => bareLinks(trimLine(part)))
    .filter((part) => part.length > 0)
    .map((part) => {
      const [only] = part;
      const isRule = part.length === 1 && only?.type === 'text' && RULE.test(only.value);
      if (isRule) return { type: 'thematicBreak' };
      return { type: 'paragraph', children: part as PhrasingContent[] }; // it was in a paragraph
    });
}

/** A line without spaces and breaks at its ends. */
export function trimLine(children: readonly RootContent[]): RootContent[] {
  const line = children.slice(children.findIndex(isShown), children.findLastIndex(isShown) + 1);
  return line.map((child, index) => {
    if (child.type !== 'text') return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === line.length - 1 ? start.trimEnd() : start };
  });
}

/** Links whose text is their URL are written as that URL: it becomes a link again. */
export function bareLinks(children: readonly RootContent[]): RootContent[] {
  return children.map((node, index) => {
    // Written as `html` after a break, it would continue the line above.
    const isBelow = children[index - 1]?.type === 'break';
    if (node.type !== 'link' || node.children.length !== 1 || isBelow) return node;
    const [only] = node.children;
    const text = only?.type === 'text' ? only.value : '';
    const isSame = text === node.url || `${text}/` === node.url;
    const isFree =
      BEFORE_URL.test(textAt(children, index - 1)) && AFTER_URL.test(textAt(children, index + 1));
    return isSame && isFree && BARE_URL.test(text) ? { type: 'html', value: text } : node;
  });
}

/** The text beside a link; a neighbor of another kind counts as a letter. */
function textAt(children: readonly RootContent[], index: number): string {
  const node = children[index];
  if (node === undefined || node.type === 'break') return '';
  return node.type === 'text' ? node.value : 'x';
}

/** Two line breaks in a row are meant as the end of a paragraph. */
function splitAtBreaks(children: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const [index, child] of children.entries()) {
    const isBreak = child.type === 'break';
    if (isBreak && children[index + 1]?.type === 'break') parts.push([]);
    else if (!isBreak || parts.at(-1)?.length !== 0) parts.at(-1)?.push(child);
  }
  return parts;
}

/** Whether readers see anything of a part of a line. */
export function isShown(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'break' && !(node.type === 'html' && node.value === '<br />');
}
