import type { Document, Element } from 'domhandler';
import { childAt, elementsBelow, valueAt } from './docx-xml.ts';

/** What a paragraph is where it is no plain text; headings by their HTML name. */
export type Role = 'contents' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'hr' | 'pre' | 'quote';

/** A paragraph style with what it inherits. */
export interface ParagraphStyle {
  role: Role | undefined;
  /** The list that its paragraphs belong to, as a `w:numPr`. */
  list: Element | undefined;
}

/** Word stores the English names of its styles; other programs use German ones. */
const ROLES: readonly (readonly [RegExp, Role | undefined])[] = [
  [/^(title|titel)$/, 'h1'],
  [/^(subtitle|untertitel|normal|standard)$/, undefined],
  [/^(intense quote|intensives zitat|quote|quotations|zitat|block text)$/, 'quote'],
  [/^(source code|html preformatted|html vorformatiert|preformatted text)$/, 'pre'],
  [/^horizontal line$/, 'hr'],
  [/^(toc|contents|verzeichnis|inhaltsverzeichnis) (\d|heading)$/, 'contents'],
];
const HEADINGS: readonly Role[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6', 'h6'];

/** The paragraph styles of a file by their id. */
export function readStyles(part: Document): Map<string, ParagraphStyle> {
  const styles = new Map<string | undefined, Element>(
    elementsBelow(part, 'w:style')
      .filter(({ attribs }) => attribs['w:type'] === 'paragraph')
      .map((style) => [style.attribs['w:styleId'], style]),
  );
  const read = (style: Element) => {
    const line = new Set<Element>();
    for (let next: Element | undefined = style; next !== undefined && !line.has(next); ) {
      line.add(next);
      next = styles.get(valueAt(next, 'w:basedOn'));
    }
    const ancestry = [...line];
    return {
      role: ancestry.toReversed().reduce<Role | undefined>(inheritRole, undefined),
      list: ancestry.map((each) => childAt(each, 'w:pPr', 'w:numPr')).find(Boolean),
    };
  };
  return new Map([...styles].map(([id, style]) => [id ?? '', read(style)]));
}

/** The role of an outline level: `0` → `h1`; level 9 is Word's number for body text. */
export function headingRole(outlineLevel: string | undefined): Role | undefined {
  return HEADINGS[Number(outlineLevel)];
}

/** The left indent of a paragraph or a list level in twentieths of a point. */
export function indentOf(element: Element | undefined): string | undefined {
  const { 'w:left': left, 'w:start': start } = childAt(element, 'w:pPr', 'w:ind')?.attribs ?? {};
  return left ?? start;
}

function inheritRole(inherited: Role | undefined, style: Element): Role | undefined {
  const name = (valueAt(style, 'w:name') ?? '').toLowerCase();
  const known = ROLES.find(([pattern]) => pattern.test(name));
  if (known !== undefined) return known[1];
  const heading = /^(?:heading|überschrift) ([1-9])$/.exec(name)?.[1];
  if (heading !== undefined) return HEADINGS[Number(heading) - 1];
  const outlineLevel = valueAt(style, 'w:pPr', 'w:outlineLvl');
  return outlineLevel === undefined ? inherited : headingRole(outlineLevel);
}
