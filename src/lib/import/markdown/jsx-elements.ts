import type { Root, RootContent } from 'mdast';
import { quote, type Remarks } from '../reading/remarks.ts';

/**
 * A comment, or a tag in which a capital letter precedes a small one: `<BR>` is old HTML. A value in
 * quotes ends where the next such tag could start, so that no search takes long.
 */
const COMMENT = String.raw`<!--(?:(?!<!--)[\s\S])*?-->`;
const VALUE = `"(?:[^"<]|<(?![A-Z/!]))*"|'(?:[^'<]|<(?![A-Z/!]))*'`;
const TAG = String.raw`<(?<close>/?)(?<name>[A-Z][A-Z\d]*[a-z][\w.]*)(?<rest>(?:${VALUE}|[^<>"'])*)>`;
const ELEMENT = new RegExp(`${COMMENT}|${TAG}`, 'g');
/** Names of HTML elements that some write with a capital letter. */
const HTML_NAME =
  /^(Br|Hr|Div|Span|Img|Table|Thead|Tbody|Tr|Td|Th|Ul|Ol|Li|Sub|Sup|Em|Strong|Center|Font|Blockquote|Pre|Code|Script|Style|Iframe|Svg)$/;
/** Length of a quoted tag, which may hold the author's own words. */
const MAX_TAG = 4_000;

/**
 * HTML without the components of a website, such as `<Note title="…">`: their content stays, and so
 * does the picture of a figure, with a remark on each tag. Undefined where there are none.
 */
export function unwrapComponents(
  html: string,
  remarks: Remarks,
  parse: (text: string) => Root,
): RootContent[] | undefined {
  const tags = [...html.matchAll(ELEMENT)].filter(
    ({ groups }) => groups?.name !== undefined && !HTML_NAME.test(groups.name),
  );
  const [first] = tags;
  if (first === undefined) return undefined;
  const pieces: RootContent[][] = [];
  // To Markdown, text in the line after a tag is raw HTML.
  const isOuter = html.slice(0, first.index).trim() === '';
  const addText = (value: string) => {
    if (value.trim() !== '')
      pieces.push(isOuter ? parse(value).children : [{ type: 'html', value }]);
  };
  let end = 0;
  for (const { 0: tag, groups, index } of tags) {
    addText(html.slice(end, index));
    end = index + tag.length;
    if (groups?.close === '/') continue;
    remarks.add(`Baustein nicht übernommen, setze ihn neu ein: ${quote(tag, MAX_TAG)}`);
    if (groups?.name === 'Figure') pieces.push(pictureOf(groups.rest ?? ''));
  }
  addText(html.slice(end));
  return pieces.flat();
}

/** Parses a part of a text whose marks may lead to footnotes after it. */
export function parseWithin(tree: Root, text: string, parse: (text: string) => Root): Root {
  const names = new Set([...text.matchAll(/\[\^([^[\]\s]+)\]/g)].map(([, name = '']) => name));
  if (names.size === 0) return parse(text);
  const known = tree.children
    .filter((node) => node.type === 'footnoteDefinition')
    .filter(({ label }) => names.has(label ?? ''));
  if (known.length === 0) return parse(text);
  const part = parse(`${text}${known.map(({ label }) => `\n\n[^${label}]: x`).join('')}`);
  const own = part.children.filter(({ position }) => (position?.start.offset ?? 0) < text.length);
  // In an open code block the definitions would be read as code.
  const isApart = part.children.length - own.length === known.length;
  return isApart ? { ...part, children: own } : parse(text);
}

function pictureOf(attributes: string): RootContent[] {
  const url = attributeIn('image', attributes);
  return url === undefined
    ? []
    : [{ type: 'image', url, alt: attributeIn('alt', attributes) ?? '' }];
}

function attributeIn(name: string, attributes: string): string | undefined {
  const match = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}
