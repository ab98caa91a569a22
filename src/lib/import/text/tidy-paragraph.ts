import type { PhrasingContent, RootContent } from 'mdast';
import { writeBareLinks } from '../bare-links.ts';

type Child = RootContent;

/** Typed signs that only draw a line: `* * *`. */
const LINE = /^(?:[*_~=–—-][ \u00A0]?){3,}$/u;

/** The paragraphs, or the line, that the content of one paragraph is meant as; none where it is empty. */
export function tidyParagraph(inside: readonly Child[]): Child[] {
  return splitParagraph(inside).flatMap(tidyPart);
}

/** A line without spaces and breaks at its ends. */
export function trimLine(children: readonly Child[]): Child[] {
  const isShown = (child: Child) => !isBlank(child);
  const line = children.slice(children.findIndex(isShown), children.findLastIndex(isShown) + 1);
  return line.map((child, index) => {
    if (child.type !== 'text') return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === line.length - 1 ? start.trimEnd() : start };
  });
}

/** Two line breaks in a row are meant as the end of a paragraph. */
function splitParagraph(inside: readonly Child[]): Child[][] {
  const parts: Child[][] = [[]];
  for (const [index, child] of inside.entries()) {
    const isBreak = child.type === 'break';
    if (isBreak && inside[index + 1]?.type === 'break') parts.push([]);
    else if (!isBreak || parts.at(-1)?.length !== 0) parts.at(-1)?.push(child);
  }
  return parts;
}

function tidyPart(inside: readonly Child[]): Child[] {
  const children = writeBareLinks(trimLine(inside));
  if (children.length === 0) return [];
  const [only] = children;
  if (children.length === 1 && only?.type === 'text' && LINE.test(only.value))
    return [{ type: 'thematicBreak' }];
  return [{ type: 'paragraph', children: children as PhrasingContent[] }];
}

function isBlank(node: Child): boolean {
  return (
    node.type === 'break' ||
    (node.type === 'text' && node.value.trim() === '') ||
    (node.type === 'html' && node.value === '<br />')
  );
}
