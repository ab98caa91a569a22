import {
  APOSTROPHE,
  DOUBLE_PRIME,
  endsWithApostrophe,
  isTypedApostrophe,
  mayBeElision,
  PRIME,
} from './apostrophes.ts';
import { closesLater, type Mark, readMarks } from './marks.ts';
import { isDigit, isLetter } from './patterns.ts';

interface QuoteProblem {
  readonly kind: 'unbalanced' | 'nested';
  readonly index: number;
}

export interface ResolvedQuotes {
  /** As long as the input: every mark becomes exactly one character. */
  readonly text: string;
  readonly problems: readonly QuoteProblem[];
}

const PAIR = { double: ['„', '“'], single: ['‚', '‘'] } as const;

/**
 * Resolves the marks of one block: „…“, nested ‚…‘, ’ for apostrophes, ′ and ″ after digits.
 * Guillemets stay. A mark without a partner stays as typed and is a problem; nested marks of the
 * same kind are set as pairs and are a problem too.
 * Source: amtliches Regelwerk § 89–97; DIN 5008 (primes).
 */
export function resolveQuotes(text: string): ResolvedQuotes {
  const marks = readMarks(text);
  if (marks.length === 0) return { text, problems: [] };
  return new Resolver(text, marks).resolve();
}

/** Walks the marks once, with a stack of the open quotations. */
class Resolver {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #set = new Map<number, string>();
  readonly #problems: QuoteProblem[] = [];
  readonly #open: Mark[] = [];
  #openDoubles = 0;

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#marks = marks;
  }

  resolve(): ResolvedQuotes {
    for (const [order, mark] of this.#marks.entries()) {
      if (mark.unpaired !== undefined) this.#put(mark, mark.unpaired);
      else if (mark.kind === 'double') this.#double(mark, order);
      else this.#single(mark, order);
    }
    for (const mark of this.#open) this.#unbalanced(mark);
    return { text: this.#joined(), problems: this.#problems };
  }

  #double(mark: Mark, order: number): void {
    const afterDigit = mark.char === '"' && isDigit(mark.before) && !isLetter(mark.after);
    const isPrime =
      afterDigit && (this.#openDoubles === 0 || closesLater(this.#text, this.#marks, order));
    if (mark.char === '„' || mark.position === 'open') this.#push(mark);
    else if (mark.position === 'lone') this.#unbalanced(mark);
    else if (isPrime) this.#put(mark, DOUBLE_PRIME);
    else if (this.#openDoubles > 0) this.#close(mark);
    else this.#unbalanced(mark);
  }

  #single(mark: Mark, order: number): void {
    if (mark.char === '‚') this.#push(mark);
    else if (isTypedApostrophe(mark.char)) this.#typedApostrophe(mark, order);
    else if (mark.position === 'lone') this.#unbalanced(mark);
    else if (mark.position === 'open') this.#openingSingle(mark, order);
    else if (this.#top()?.kind === 'single') this.#closingSingle(mark, order);
    else if (isLetter(mark.before)) this.#put(mark, APOSTROPHE);
    else if (mark.char === "'" && isDigit(mark.before)) this.#put(mark, PRIME);
    else this.#unbalanced(mark);
  }

  #openingSingle(mark: Mark, order: number): void {
    const isElision =
      mayBeElision(this.#text, mark.index) && !closesLater(this.#text, this.#marks, order);
    if (isElision) this.#put(mark, APOSTROPHE);
    else this.#push(mark);
  }

  #closingSingle(mark: Mark, order: number): void {
    if (endsWithApostrophe(this.#text, mark.index) && closesLater(this.#text, this.#marks, order))
      this.#put(mark, APOSTROPHE);
    else this.#close(mark);
  }

  /** ’ is an apostrophe, and so is ´, unless it closes a quotation that a curly mark opened. */
  #typedApostrophe(mark: Mark, order: number): void {
    const opener = this.#top();
    const closes =
      (opener?.char === '‚' || opener?.char === '‘') &&
      (mark.position === 'close' || mark.position === 'between') &&
      !closesLater(this.#text, this.#marks, order);
    if (closes) this.#close(mark);
    else this.#put(mark, APOSTROPHE);
  }

  #push(mark: Mark): void {
    this.#open.push(mark);
    if (mark.kind === 'double') this.#openDoubles++;
  }

  #close(mark: Mark): void {
    for (let opener = this.#open.pop(); opener !== undefined; opener = this.#open.pop()) {
      if (opener.kind === 'double') this.#openDoubles--;
      if (opener.kind !== mark.kind) {
        this.#unbalanced(opener);
        continue;
      }
      this.#put(opener, PAIR[mark.kind][0]);
      this.#put(mark, PAIR[mark.kind][1]);
      const nested =
        mark.kind === 'double' ? this.#openDoubles > 0 : this.#top()?.kind === 'single';
      if (nested) this.#problems.push({ kind: 'nested', index: opener.index });
      return;
    }
  }

  #top(): Mark | undefined {
    return this.#open.at(-1);
  }

  #put(mark: Mark, char: string): void {
    this.#set.set(mark.index, char);
  }

  #unbalanced(mark: Mark): void {
    this.#problems.push({ kind: 'unbalanced', index: mark.index });
  }

  #joined(): string {
    const pieces: string[] = [];
    let position = 0;
    for (const { index, char } of this.#marks) {
      pieces.push(this.#text.slice(position, index), this.#set.get(index) ?? char);
      position = index + 1;
    }
    pieces.push(this.#text.slice(position));
    return pieces.join('');
  }
}
