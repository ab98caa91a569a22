import type { Element, Root } from 'hast';

/** The declarations of a style: `font-weight: 700` → `font-weight` → `700`. */
export type Declarations = ReadonlyMap<string, string>;

const RULE = /\.([\w-]{1,60})\s*\{([^{}]*)\}/g;
/** Google Docs numbers a list by a counter, such as `counter(lst-ctn-kix_a-1,lower-latin)`. */
const COUNTER =
  /\.([\w-]{1,60})\s*>\s*li:before\s*\{[^{}]{0,80}?counter\([^{},]{1,60},\s*([\w-]{1,40})\)/g;
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'em', 'font', 'i', 'span', 'strong']);

/** The rules for single classes in a page's style sheets, as Google Docs writes them. */
export function readClassRules(tree: Root | Element): Map<string, Declarations> {
  const sheets = findSheets(tree);
  const rules = sheets.flatMap((sheet) => [...sheet.matchAll(RULE)]);
  const counters = sheets.flatMap((sheet) => [...sheet.matchAll(COUNTER)]);
  return new Map([
    ...rules.map(([, name = '', body = '']) => [name, readDeclarations(body)] as const),
    ...counters.map(
      ([, name = '', type = '']) => [name, new Map([['list-style-type', type]])] as const,
    ),
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

/** The elements that say what an inline style looks like: bold, italic, struck, raised. */
export function marksOf({ tagName }: Element, style: Declarations): string[] {
  if (!INLINE.has(tagName)) return [];
  const weight = style.get('font-weight') ?? '';
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const align = style.get('vertical-align');
  return [
    ...(/^(bold|bolder|[6-9]00)/.test(weight) ? ['strong'] : []),
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
    text.split(';').flatMap((part) => {
      const colon = part.indexOf(':');
      const name = part.slice(0, colon).trim().toLowerCase();
      const value = part
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase();
      return colon > 0 ? [[name, value] as const] : [];
    }),
  );
}

function findSheets(node: Root | Element): string[] {
  if (node.type === 'element' && node.tagName === 'style') {
    return node.children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
  }
  return node.children.flatMap((child) => (child.type === 'element' ? findSheets(child) : []));
}
