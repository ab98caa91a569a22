import { type ProtectedText, protectHyphens } from '../lib/typography/hyphen-protection.ts';
import { type BlockCollector, LETTER, LINE_BREAK, type SourceRange } from './block-collector.ts';
import {
  escapeText,
  type HtmlToken,
  isVoid,
  mapAttributes,
  readAttribute,
  splitReferences,
  tokenizeHtml,
} from './raw-html.ts';
import {
  BLOCK_ELEMENTS,
  enterElement,
  isTextAttribute,
  isTypeset,
  type Scope,
} from './typesetting-scope.ts';

/** Walks raw HTML, where an element may open in one node and close in a later one. */
export class HtmlWalker {
  readonly #collector: BlockCollector;
  readonly #protects: boolean;
  #openTags: { name: string; outside: Scope }[] = [];

  constructor(collector: BlockCollector, protects: boolean) {
    this.#collector = collector;
    this.#protects = protects;
  }

  /** The number of open elements; `closeTo(depth)` leaves those opened since. */
  get depth(): number {
    return this.#openTags.length;
  }

  closeTo(depth: number): void {
    this.#openTags = this.#openTags.slice(0, depth);
  }

  /** The scope after the HTML, and the HTML itself once all blocks have been typeset. */
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
      const fixed = run.fixed || !isTypeset(scope);
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
    if (isTypeset(inside)) {
      token.source = mapAttributes(token.source, (name, value) =>
        isTextAttribute(token.name, name) ? this.#collector.processText(value, range) : undefined,
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

function toHtml(pieces: readonly ProtectedText[]): string {
  return pieces
    .map(({ text, keep }) =>
      keep ? `<span class="nb">${escapeText(text)}</span>` : escapeText(text),
    )
    .join('');
}
