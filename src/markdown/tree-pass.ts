import type { Html, Image, ImageReference, Link, Text } from 'mdast';
import type { Custom, MdastNode } from 'satteri';
import { attributeOf, isElement, type JsxElement } from '../lib/source/text-tree.ts';
import { type BlockCollector, LETTER, LINE_BREAK, type SourceRange } from './block-collector.ts';
import { HtmlWalker } from './html-walker.ts';
import { NodeWriter, type Titled, type TreeContext } from './node-writer.ts';
import {
  BLOCK_ELEMENTS,
  BLOCK_NODES,
  enterElement,
  GERMAN,
  isTypeset,
  type Scope,
} from './typesetting-scope.ts';

type Node = Readonly<MdastNode | Custom>;

/** Walks the tree of one document in order and feeds its blocks to the collector. */
export class TreePass {
  readonly #context: TreeContext;
  readonly #collector: BlockCollector;
  readonly #writer: NodeWriter;
  readonly #html: HtmlWalker;
  readonly #finishers: (() => void)[] = [];
  #scope: Scope = GERMAN;
  #range: SourceRange = { start: 0, end: 0 };

  constructor(context: TreeContext, collector: BlockCollector, protects: boolean) {
    this.#context = context;
    this.#collector = collector;
    this.#writer = new NodeWriter(context, protects, (text) =>
      collector.processText(text, this.#range),
    );
    this.#html = new HtmlWalker(collector, protects);
  }

  run(root: Node): void {
    this.#visit(root);
    for (const finish of this.#finishers) finish();
  }

  #visit(node: Node): void {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      this.#range = { start: start.offset, end: end.offset };
    }
    const ends = BLOCK_NODES.has(node.type);
    if (ends) this.#collector.flush();
    if (isCustom(node)) this.#other(node);
    else this.#visitMdast(node);
    if (ends) this.#collector.flush();
  }

  #visitMdast(node: Readonly<MdastNode>): void {
    if (node.type === 'text') this.#text(node);
    else if (node.type === 'html') this.#rawHtml(node);
    else if (node.type === 'link') this.#link(node);
    else if (node.type === 'image' || node.type === 'imageReference') this.#image(node);
    else if (node.type === 'definition') this.#title(node);
    else if (node.type === 'inlineCode' || node.type === 'inlineMath') this.#fixed(LETTER);
    else if (node.type === 'mdxTextExpression') this.#expression(node.value);
    else if (node.type === 'break') this.#fixed(LINE_BREAK);
    else if (isElement(node)) this.#jsx(node);
    else this.#other(node);
  }

  /** Any other node, which an earlier plugin may have given the attributes of an element. */
  #other(node: Node): void {
    const { hProperties }: Record<string, unknown> = { ...node.data };
    const properties = new Map<string, unknown>(Object.entries(hProperties ?? {}));
    const scope = enterElement(this.#scope, '', (name) => {
      const value = properties.get(name);
      return typeof value === 'string' ? value : undefined;
    });
    this.#children(node, scope);
  }

  /** Visits the children in the scope inside their parent. */
  #children(node: Node, scope: Scope): void {
    if (!('children' in node) || node.children === undefined) return;
    const outside = this.#scope;
    const depth = this.#html.depth;
    this.#scope = scope;
    for (const child of node.children) this.#visit(child);
    this.#html.closeTo(depth);
    this.#scope = outside;
  }

  #text(node: Readonly<Text>): void {
    const fixed = !isTypeset(this.#scope);
    const put = (text: string, before: string) => this.#writer.setText(node, text, before);
    const run = { text: node.value, fixed };
    this.#collector.add({ run, range: this.#range, ...(fixed ? {} : { put }) });
  }

  #rawHtml(node: Readonly<Html>): void {
    const { scope, result } = this.#html.walk(node.value, this.#range, this.#scope);
    this.#scope = scope;
    this.#finishers.push(() => this.#writer.setValue(node, result()));
  }

  #link(node: Readonly<Link>): void {
    this.#title(node);
    const text = this.#context.textContent(node);
    const schemes = ['', 'http://', 'https://', 'mailto:'];
    const showsUrl = schemes.some((scheme) => node.url === scheme + text);
    this.#children(node, showsUrl ? { ...this.#scope, off: true } : this.#scope);
  }

  #image(node: Readonly<Image | ImageReference>): void {
    if (isTypeset(this.#scope)) this.#writer.setAlt(node);
    if (node.type === 'image') this.#title(node);
    this.#fixed(LETTER);
  }

  #title(node: Readonly<Titled>): void {
    if (isTypeset(this.#scope)) this.#writer.setTitle(node);
  }

  #expression(value: string): void {
    const isSpace = /^\s*(["'`])\s*\1\s*$/u.test(value);
    this.#fixed(isSpace ? ' ' : LETTER);
  }

  #fixed(placeholder: string): void {
    this.#collector.addFixed(placeholder, this.#range);
  }

  #jsx(node: Readonly<JsxElement>): void {
    const name = node.name ?? '';
    const ends = BLOCK_ELEMENTS.has(name);
    const scope = enterElement(this.#scope, name, (attribute) => attributeOf(node, attribute));
    if (ends) this.#collector.flush();
    if (isTypeset(scope)) this.#writer.setAttributes(node);
    if (name === 'br') this.#fixed(LINE_BREAK);
    else if (node.children.length === 0) this.#fixed(LETTER);
    this.#children(node, scope);
    if (ends) this.#collector.flush();
  }
}

/** A node of another plugin. */
function isCustom(node: Node): node is Readonly<Custom> {
  return node.type === 'englishPassage';
}
