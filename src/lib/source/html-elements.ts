import { Parser } from 'htmlparser2';
import { type Literal, parseLiteral } from './literal.ts';
import { isElement, type JsxElement, type TextTree } from './text-tree.ts';

/** An element in a text, HTML or a component. */
export interface SourceElement {
  /** In raw HTML in lower case. */
  name: string;
  /** The text of each attribute; undefined where it has none. */
  attributes: ReadonlyMap<string, string | undefined>;
}

/** Ends a tag that is still open, in whatever attribute. */
const END_OF_TAG = ` "'>`;
/** What may be a tag, up to the next one. */
const TAG = /<[a-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>?/gi;

/** The elements that a node of a text begins: those in raw HTML, a JSX element, none for others. */
export function elementsOf(node: TextTree): SourceElement[] {
  if (node.type === 'html') return readTags(node.value);
  return isElement(node) ? [readElement(node)] : [];
}

/**
 * Whatever may be a tag, in comments and attributes as well: pieces of HTML are joined with others
 * on the page, and then nobody knows where a browser takes a comment to end.
 */
function readTags(html: string): SourceElement[] {
  const found = new Map<number, SourceElement>();
  const read = (text: string, offset: number) => {
    const parser = new Parser({
      onopentag: (name, attributes) =>
        found.set(offset + parser.startIndex, {
          name,
          attributes: new Map(Object.entries(attributes)),
        }),
    });
    parser.end(text + END_OF_TAG);
  };
  read(html, 0);
  for (const { index, 0: tag } of html.matchAll(TAG)) {
    if (!found.has(index)) read(tag, index);
  }
  return [...found].toSorted(([left], [right]) => left - right).map(([, element]) => element);
}

function readElement({ name, attributes }: JsxElement): SourceElement {
  const named = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return {
    name: name ?? '',
    attributes: new Map(named.map(({ name: key, value }) => [key, readValue(value)])),
  };
}

/** The text of an attribute, in braces as well; of lists and blocks the texts in them. */
function readValue(value: JsxAttributeValue): string | undefined {
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const literals = parseLiteral(value.value) ?? [];
  const isText = literals.some((literal) => typeof literal === 'string' || isHolder(literal));
  return isText ? textsIn(literals).join() : undefined;
}

function textsIn(literals: readonly Literal[]): string[] {
  const texts: string[] = [];
  const waiting = literals.toReversed(); // a list of its own, as in `walk`
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.push(next);
    else if (isHolder(next)) waiting.push(...Object.values(next).toReversed());
  }
  return texts;
}

function isHolder(literal: Literal): literal is Literal[] | { [key: string]: Literal } {
  return typeof literal === 'object' && literal !== null;
}

type JsxAttribute = Extract<JsxElement['attributes'][number], { type: 'mdxJsxAttribute' }>;
type JsxAttributeValue = JsxAttribute['value'];
