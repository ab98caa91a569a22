import { type ProtectedText, protectHyphens } from '../lib/typography/hyphen-protection.ts';
import type { BlockCollector } from './block-collector.ts';
import { enterElement, isSet, type Scope } from './language-scope.ts';
import {
  type HtmlToken,
  isVoid,
  mapAttributes,
  readAttribute,
  splitReferences,
  tokenizeHtml,
} from './raw-html.ts';
import type { SourceRange } from './source-position.ts';
import { isTextAttribute } from './text-attributes.ts';
import { BLOCK_ELEMENTS, LETTER, LINE_BREAK } from './tree-nodes.ts';
import { toHtml } from './unbroken.ts';

/** Walks through raw HTML, which opens an element in one node and closes it in a later one. */
export class HtmlWalker {
  readonly #collector: BlockCollector;
  readonly #protects: boolean;
  #openTags: { name: string; outside: Scope }[] = [];

  constructor(collector: BlockCollector, protects: boolean) {
    this.#collector = collector;
    this.#protects = protects;
  }

  /** How many elements are open; `closeTo` that number leaves all that have opened since. */
  get depth(): number {
    return this.#openTags.length;
  }

  closeTo(depth: number): void {
    this.#openTags = this.#openTags.slice(0, depth);
  }

  /** The scope behind the piece of HTML, and the piece itself once all blocks have been set. */
  walk(html: string, range: SourceRange, scope: Scope): { scope: Scope; result: () => string } {
    const tokens = tokenizeHtml(html);
    for (const token of tokens) {
      if (token.kind === 'text') this.#text(token, range.start + token.index, scope);
      if (token.kind === 'open') scope = this.#open(token, range, scope);
      if (token.kind === 'close') scope = this.#close(token.name, scope);
    }
    return { scope, result: () => tokens.map((token) => token.source).join('') };
  }

  #text(token: HtmlToken, start: number, scope: Scope): void {
    const range = { start, end: start + token.source.length };
    const runs = splitReferences(token.source);
    const parts = runs.map((run) => run.raw);
    for (const [index, run] of runs.entries()) {
      const fixed = run.fixed || !isSet(scope);
      const put = (text: string, before: string) => {
        const pieces = this.#protect(text, before);
        if (text === run.text && !pieces.some((piece) => piece.keep)) return;
        parts[index] = toHtml(pieces);
        token.source = parts.join('');
      };
      this.#collector.add({ run: { text: run.text, fixed }, range, ...(fixed ? {} : { put }) });
    }
  }

  #protect(text: string, before: string): ProtectedText[] {
    return this.#protects ? protectHyphens(text, before) : [{ text, keep: false }];
  }

  #open(token: HtmlToken, range: SourceRange, outside: Scope): Scope {
    const inside = enterElement(outside, token.name, (name) => readAttribute(token.source, name));
    if (BLOCK_ELEMENTS.has(token.name)) this.#collector.flush();
    if (isSet(inside)) {
      token.source = mapAttributes(token.source, (name, value) =>
        isTextAttribute(token.name, name) ? this.#collector.set(value, range) : undefined,
      );
    }
    if (token.name === 'br') this.#collector.addFixed(LINE_BREAK, range);
    if (token.name === 'img') this.#collector.addFixed(LETTER, range);
    if (isVoid(token)) return outside;
    this.#openTags.push({ name: token.name, outside });
    return inside;
  }

  #close(name: string, scope: Scope): Scope {
    if (BLOCK_ELEMENTS.has(name)) this.#collector.flush();
    const index = this.#openTags.findLastIndex((tag) => tag.name === name);
    const outside = this.#openTags[index]?.outside;
    if (outside === undefined) return scope;
    this.closeTo(index);
    return outside;
  }
}
