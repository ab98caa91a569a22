import type { Html, Image, ImageReference, Link, Text } from 'mdast';
import type { Custom, MdastNode } from 'satteri';
import type { BlockCollector } from './block-collector.ts';
import { HtmlWalker } from './html-walker.ts';
import { type JsxElement, readJsxAttribute, readStringLiteral } from './jsx-attributes.ts';
import { enterElement, GERMAN, isSet, type Scope } from './language-scope.ts';
import { NodeWriter, type Titled, type TreeContext } from './node-writer.ts';
import type { SourceRange } from './source-position.ts';
import { BLOCK_ELEMENTS, BLOCK_NODES, LETTER, LINE_BREAK } from './tree-nodes.ts';

type Node = Readonly<MdastNode | Custom>;
type Attribute = (name: string) => string | undefined;

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
    this.#writer = new NodeWriter(context, protects);
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
    switch (node.type) {
      case 'text':
        this.#text(node);
        break;
      case 'html':
        this.#rawHtml(node);
        break;
      case 'link':
        this.#link(node);
        break;
      case 'image':
      case 'imageReference':
        this.#image(node);
        break;
      case 'definition':
        this.#title(node);
        break;
      case 'inlineCode':
      case 'inlineMath':
        this.#collector.addFixed(LETTER, this.#range);
        break;
      case 'mdxTextExpression':
        this.#expression(node.value);
        break;
      case 'break':
        this.#collector.addFixed(LINE_BREAK, this.#range);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#jsx(node);
        break;
      default:
        this.#other(node);
    }
  }

  /** Any other node, which an earlier plugin may have given properties of an element. */
  #other(node: Node): void {
    const { hProperties }: Record<string, unknown> = { ...node.data };
    const properties: Record<string, unknown> = { ...(hProperties ?? {}) };
    this.#inside(node, '', (name) => {
      const value = properties[name];
      return typeof value === 'string' ? value : undefined;
    });
  }

  /** Visits the children in the scope of the element around them. */
  #inside(node: Node, name: string, attribute: Attribute): void {
    if (!('children' in node) || node.children === undefined) return;
    const outside = this.#scope;
    const depth = this.#html.depth;
    this.#scope = enterElement(outside, name, attribute);
    for (const child of node.children) this.#visit(child);
    this.#html.closeTo(depth);
    this.#scope = outside;
  }

  #text(node: Readonly<Text>): void {
    const fixed = !isSet(this.#scope);
    const put = (text: string, before: string) => this.#writer.setText(node, text, before);
    const run = { text: node.value, fixed };
    this.#collector.add({ run, range: this.#range, ...(fixed ? {} : { put }) });
  }

  #rawHtml(node: Readonly<Html>): void {
    const { scope, result } = this.#html.walk(node.value, this.#range, this.#scope);
    this.#scope = scope;
    this.#finishers.push(() => {
      const value = result();
      if (value !== node.value) this.#writer.setValue(node, value);
    });
  }

  #link(node: Readonly<Link>): void {
    this.#title(node);
    const text = this.#context.textContent(node);
    const schemes = ['', 'http://', 'https://', 'mailto:'];
    const isAddress = schemes.some((scheme) => node.url === scheme + text);
    this.#inside(node, isAddress ? 'code' : '', () => undefined);
  }

  #image(node: Readonly<Image | ImageReference>): void {
    if (isSet(this.#scope)) this.#writer.setAlt(node, (text) => this.#set(text));
    if (node.type === 'image') this.#title(node);
    this.#collector.addFixed(LETTER, this.#range);
  }

  #title(node: Readonly<Titled>): void {
    if (isSet(this.#scope)) this.#writer.setTitle(node, (text) => this.#set(text));
  }

  /** A text of its own, such as an alternative text, set on its own. */
  #set(text: string): string {
    return this.#collector.set(text, this.#range);
  }

  #expression(value: string): void {
    const isSpace = readStringLiteral(value)?.trim() === '';
    this.#collector.addFixed(isSpace ? ' ' : LETTER, this.#range);
  }

  #jsx(node: JsxElement): void {
    const name = node.name ?? '';
    const ends = BLOCK_ELEMENTS.has(name);
    const attribute: Attribute = (wanted) => readJsxAttribute(node, wanted);
    if (ends) this.#collector.flush();
    if (isSet(enterElement(this.#scope, name, attribute)))
      this.#writer.setAttributes(node, (text) => this.#set(text));
    if (name === 'br') this.#collector.addFixed(LINE_BREAK, this.#range);
    else if (node.children.length === 0) this.#collector.addFixed(LETTER, this.#range);
    this.#inside(node, name, attribute);
    if (ends) this.#collector.flush();
  }
}

/** A node of another plugin, which only ever has children or a value. */
function isCustom(node: Node): node is Readonly<Custom> {
  return node.type === 'englishPassage';
}
