import type { Element, Root } from 'hast';
import { elementsOf, isElement, textOf } from './html-tree.ts';

/** The declarations of a style: `font-weight: 700` → `font-weight` → `700`. */
export type Declarations = ReadonlyMap<string, string>;

const RULE = /\.([\w-]{1,60})\s*\{([^{}]*)\}/g;
/** Google Docs numbers a list by a counter, such as `counter(lst-ctn-kix_a-1,lower-latin)`. */
const COUNTER =
  /\.([\w-]{1,60})\s*>\s*li:before\s*\{[^{}]{0,80}?counter\([^{},]{1,60},\s*([\w-]{1,40})\)/g;
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'em', 'font', 'i', 'span', 'strong']);

/** The rules for single classes in a page's style sheets, as Google Docs writes them. */
export function readClassRules(tree: Root): Map<string, Declarations> {
  const sheets = [...elementsOf(tree)].filter((node) => isElement(node, 'style')).map(textOf);
  const rulesBy = (pattern: RegExp, read: (body: string) => Declarations) =>
    sheets
      .flatMap((sheet) => [...sheet.matchAll(pattern)])
      .map(([, name = '', body = '']) => [name, read(body)] as const);
  return new Map([
    ...rulesBy(RULE, readDeclarations),
    ...rulesBy(COUNTER, (type) => new Map([['list-style-type', type]])),
  ]);
}

/** What the classes and the style attribute of an element say together. */
export function declarationsOf(
  { properties }: Element,
  rules: ReadonlyMap<string, Declarations>,
): Declarations {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const own = typeof properties.style === 'string' ? readDeclarations(properties.style) : [];
  return new Map([...classes.flatMap((name) => [...(rules.get(String(name)) ?? [])]), ...own]);
}

/** The elements that mean what an inline style shows: bold, italic, struck out, raised. */
export function marksOf({ tagName }: Element, style: Declarations): string[] {
  if (!INLINE.has(tagName)) return [];
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const align = style.get('vertical-align');
  return [
    ...(/^(bold|bolder|[6-9]00)/.test(style.get('font-weight') ?? '') ? ['strong'] : []),
    ...(/^(italic|oblique)/.test(style.get('font-style') ?? '') ? ['em'] : []),
    ...(line.includes('line-through') ? ['del'] : []),
    ...(align === 'super' ? ['sup'] : align === 'sub' ? ['sub'] : []),
  ];
}

/** True for `<b style="font-weight: normal">`, which Google Docs puts around a whole text. */
export function isUndone({ tagName }: Element, style: Declarations): boolean {
  const isBold = tagName === 'b' || tagName === 'strong';
  const isItalic = tagName === 'i' || tagName === 'em';
  return (
    (isBold && /^(normal|[1-5]00)$/.test(style.get('font-weight') ?? '')) ||
    (isItalic && style.get('font-style') === 'normal')
  );
}

/** True for what a reader of the page never saw. */
export function isInvisible({ properties }: Element, style: Declarations): boolean {
  return (
    properties.hidden === true ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}

function readDeclarations(text: string): Declarations {
  return new Map(
    text
      .toLowerCase()
      .split(';')
      .map((part) => [part, part.indexOf(':')] as const)
      .filter(([, colon]) => colon > 0)
      .map(([part, colon]) => {
        const value = part.slice(colon + 1).replace('!important', '');
        return [part.slice(0, colon).trim(), value.trim()];
      }),
  );
}
