import type { Definition, Html, Image, ImageReference, Link, Text } from 'mdast';
import type { Custom, MdastContent, MdastVisitorContext, MdxJsxAttributeNode } from 'satteri';
import type { JsxElement } from '../lib/source/text-tree.ts';
import { type ProtectedText, protectHyphens } from '../lib/typography/hyphen-protection.ts';
import { isTextAttribute } from './typesetting-scope.ts';

/** What a pass needs from the parser. */
export type TreeContext = Pick<MdastVisitorContext, 'replaceNode' | 'setProperty' | 'textContent'>;

/** A node that may have a title. */
export type Titled = Link | Image | Definition;

/** Writes typeset texts into the nodes of a tree; a node that stays the same is not touched. */
export class NodeWriter {
  readonly #context: TreeContext;
  readonly #protects: boolean;
  readonly #typeset: (text: string) => string;

  /** `typeset` sets a text that is a block of its own, such as an attribute. */
  constructor(context: TreeContext, protects: boolean, typeset: (text: string) => string) {
    this.#context = context;
    this.#protects = protects;
    this.#typeset = typeset;
  }

  /** `before` is the character preceding the text, which decides on a leading hyphen. */
  setText(node: Readonly<Text>, text: string, before: string): void {
    const pieces = this.#protects ? protectHyphens(text, before) : [];
    if (pieces.some((piece) => piece.keep)) {
      // Text and custom nodes are valid content, but the mdast types do not know custom nodes.
      this.#context.replaceNode(node, pieces.map(toNode) as MdastContent[]);
    } else this.setValue(node, text);
  }

  setValue(node: Readonly<Text | Html>, value: string): void {
    if (value !== node.value) this.#context.setProperty(node, 'value', value);
  }

  setAlt(node: Readonly<Image | ImageReference>): void {
    if (!node.alt) return;
    const alt = this.#typeset(node.alt);
    if (alt !== node.alt) this.#context.setProperty(node, 'alt', alt);
  }

  setTitle(node: Readonly<Titled>): void {
    if (!node.title) return;
    const title = this.#typeset(node.title);
    if (title !== node.title) this.#context.setProperty(node, 'title', title);
  }

  /** Attributes cannot be set alone: a new element takes over the unchanged children. */
  setAttributes(node: Readonly<JsxElement>): void {
    const attributes = node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return attribute;
      const value = readValue(attribute);
      if (!value || !isTextAttribute(node.name ?? '', attribute.name)) return attribute;
      const text = this.#typeset(value);
      return text === value ? attribute : { ...attribute, value: text };
    });
    if (attributes.every((attribute, index) => attribute === node.attributes[index])) return;
    // Spreading a union loses which type goes with which attributes; they still match.
    this.#context.replaceNode(node, { ...node, attributes } as JsxElement);
  }
}

/** The string value of an attribute: `"…"`, or an expression of only a string without escapes. */
function readValue({ value }: MdxJsxAttributeNode): string | undefined {
  if (typeof value === 'string') return value;
  return /^\s*(["'`])((?:(?!\1|\\|\$\{)[\s\S])*)\1\s*$/u.exec(value?.value ?? '')?.[2];
}

function toNode({ text, keep }: ProtectedText): Text | Custom {
  const node: Text = { type: 'text', value: text };
  if (!keep) return node;
  const data = { hName: 'span', hProperties: { className: ['nb'] } };
  return { type: 'unbroken', data, children: [node] };
}
