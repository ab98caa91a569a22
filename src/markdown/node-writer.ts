import type { Definition, Html, Image, ImageReference, Link, Text } from 'mdast';
import type { MdastContent, MdastVisitorContext } from 'satteri';
import { protectHyphens } from '../lib/typography/hyphen-protection.ts';
import { type JsxElement, setJsxAttributes } from './jsx-attributes.ts';
import { toNodes } from './unbroken.ts';

/** What a pass needs of the parser. */
export type TreeContext = Pick<MdastVisitorContext, 'replaceNode' | 'setProperty' | 'textContent'>;

/** A node that may have a title. */
export type Titled = Link | Image | Definition;

type SetText = (text: string) => string;

/** Writes what has been set into the nodes of a tree; a node that stays the same is not touched. */
export class NodeWriter {
  readonly #context: TreeContext;
  readonly #protects: boolean;

  constructor(context: TreeContext, protects: boolean) {
    this.#context = context;
    this.#protects = protects;
  }

  /** `before` is the character in front of the text, which decides on its first hyphen. */
  setText(node: Readonly<Text>, text: string, before: string): void {
    const pieces = this.#protects ? protectHyphens(text, before) : [];
    if (pieces.some((piece) => piece.keep)) {
      // The nodes are text or spans, which the content type cannot tell from other nodes.
      this.#context.replaceNode(node, toNodes(pieces) as MdastContent[]);
    } else if (text !== node.value) this.#context.setProperty(node, 'value', text);
  }

  setValue(node: Readonly<Html>, value: string): void {
    this.#context.setProperty(node, 'value', value);
  }

  setAlt(node: Readonly<Image | ImageReference>, set: SetText): void {
    if (!node.alt) return;
    const alt = set(node.alt);
    if (alt !== node.alt) this.#context.setProperty(node, 'alt', alt);
  }

  setTitle(node: Readonly<Titled>, set: SetText): void {
    if (!node.title) return;
    const title = set(node.title);
    if (title !== node.title) this.#context.setProperty(node, 'title', title);
  }

  /** Attributes cannot be set alone: a new element takes over the children, which stay the same. */
  setAttributes(node: JsxElement, set: SetText): void {
    const attributes = setJsxAttributes(node, set);
    if (attributes === undefined) return;
    // The spread of a union is no union: the type of node and attributes still belong together.
    this.#context.replaceNode(node, { ...node, attributes } as JsxElement);
  }
}
