import type { Document, Element } from 'domhandler';
import { indentOf, type ParagraphStyle } from './docx-styles.ts';
import { childAt, childrenOf, elementsBelow, valueAt } from './docx-xml.ts';

/** Follows the lists of a file in document order. */
export type ListPaths = ReturnType<typeof createListPaths>;

/** A list that the next item may continue. */
interface OpenList {
  definition: string;
  level: number;
  indent: number;
  element: string;
  last: number;
}

const TYPES: Readonly<Record<string, string>> = {
  lowerLetter: "[type='a']",
  lowerRoman: "[type='i']",
  upperLetter: "[type='A']",
  upperRoman: "[type='I']",
};
/** Lists whose indents differ less are side by side. */
const SAME_INDENT = 200;
/** Word has nine levels (ECMA-376 17.9.6). */
const MAX_DEPTH = 9;

/**
 * Nests items as Word shows them: by level within a list, by indent otherwise. Lists that share
 * a definition go on counting, also after other text; one with a start of its own begins there
 * (ECMA-376 17.9.15 and 17.9.26).
 */
export function createListPaths(numbering: Document) {
  const definitions = byAttribute(numbering, 'w:abstractNum', 'w:abstractNumId');
  const lists = byAttribute(numbering, 'w:num', 'w:numId');
  const counts = new Map<string, number[]>();
  const restarted = new Set<Element>();
  let open: OpenList[] = [];

  const count = (definition: string, level: number, start: number, override?: Element) => {
    const before = counts.get(definition) ?? [];
    const restart = valueAt(override, 'w:startOverride');
    const isNew = override !== undefined && restart !== undefined && !restarted.has(override);
    if (isNew) restarted.add(override);
    const number = isNew ? Number(restart) : (before[level] ?? start - 1) + 1;
    counts.set(definition, Object.assign(before.slice(0, level), { [level]: number }));
    return number;
  };
  /**
   * The HTML path of an item in mammoth's notation, such as `ul > li > ol[start='3'] > li:fresh`;
   * undefined where there is no list, or where the item is empty and only counted.
   */
  const next = (paragraph: Element, style: ParagraphStyle | undefined, isEmpty: boolean) => {
    const own = childAt(paragraph, 'w:pPr', 'w:numPr');
    const list = lists.get(valueAt(own, 'w:numId') ?? valueAt(style?.list, 'w:numId') ?? '');
    const level = Number(valueAt(own, 'w:ilvl') ?? valueAt(style?.list, 'w:ilvl') ?? 0);
    const definition = valueAt(list, 'w:abstractNumId') ?? '';
    const isAt = ({ attribs }: Element) => attribs['w:ilvl'] === String(level);
    const found = childrenOf(definitions.get(definition), 'w:lvl').find(isAt);
    if (found === undefined || level >= MAX_DEPTH) return undefined;
    const format = valueAt(found, 'w:numFmt') ?? 'decimal';
    const isUnmarked = format === 'none' || valueAt(found, 'w:lvlText')?.trim() === '';
    if (isUnmarked) return open.length === 0 ? undefined : `${pathOf(open)} > p:fresh`;
    const isNumbered = format !== 'bullet';
    const start = Number(valueAt(found, 'w:start') ?? 1);
    const override = childrenOf(list, 'w:lvlOverride').find(isAt);
    const number = isNumbered ? count(definition, level, start, override) : 0;
    if (isEmpty) return undefined;
    const indent = Number(indentOf(paragraph) ?? indentOf(found) ?? 0);
    const isDeeper = (each: OpenList) => each.indent + SAME_INDENT < indent;
    const isSame = (each: OpenList) =>
      each.definition === definition &&
      each.level === level &&
      Math.abs(each.indent - indent) <= SAME_INDENT;
    const isOuter = (each: OpenList) =>
      each.definition === definition && each.level !== level ? each.level < level : isDeeper(each);
    open = open.slice(0, open.findLastIndex((each) => isSame(each) || isOuter(each)) + 1);
    const current = open.at(-1);
    const isContinued = current !== undefined && isSame(current);
    if (isContinued && (!isNumbered || number === current.last + 1)) {
      current.last = number;
      return `${pathOf(open)}:fresh`;
    }
    const outer = open.slice(0, isContinued ? -1 : MAX_DEPTH - 1);
    const element = isNumbered ? `ol[start='${number}']${TYPES[format] ?? ''}` : 'ul';
    open = [...outer, { definition, level, indent, element, last: number }];
    const path = pathOf(open);
    return `${isNumbered ? path.replace(/(?= > li$)/, ':fresh') : path}:fresh`;
  };
  /** Ends all lists, for text that belongs to none. */
  const close = () => {
    open = [];
  };
  return { next, close };
}

function pathOf(open: readonly OpenList[]): string {
  return open.map(({ element }) => `${element} > li`).join(' > ');
}

function byAttribute(part: Document, name: string, attribute: string): Map<string, Element> {
  const elements = elementsBelow(part, name);
  return new Map(elements.map((element) => [element.attribs[attribute] ?? '', element]));
}
