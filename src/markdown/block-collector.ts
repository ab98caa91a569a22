import type { Run } from '../lib/typography/block.ts';
import { readBlock, type TypographyProblem, typesetBlock } from '../lib/typography/typeset.ts';
import { findInSource, type SourceRange, toLineAndColumn } from './source-position.ts';

/** One run of a block, where it comes from and where its set text goes. */
export interface Piece {
  readonly run: Run;
  readonly range: SourceRange;
  /** Takes the set text and the character in front of it (empty at the start of the block). */
  readonly put?: (text: string, before: string) => void;
}

/** A place the editor should look at. */
export interface TypographyFinding {
  readonly kind: TypographyProblem['kind'];
  readonly file?: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The words around it. */
  readonly excerpt: string;
}

const EXCERPT = 24;
/** So many findings tell an editor enough; each has to be looked for in the source. */
const MOST_FINDINGS = 50;

/** Gathers the runs of one block after another and sets each block as a whole. */
export class BlockCollector {
  readonly #source: string;
  readonly #file: string | undefined;
  readonly #report: (finding: TypographyFinding) => void;
  readonly #set: typeof typesetBlock;
  #pieces: Piece[] = [];
  #found = 0;

  constructor(
    source: string,
    file: string | undefined,
    report: (finding: TypographyFinding) => void,
    onlyReads = false,
  ) {
    this.#source = source;
    this.#file = file;
    this.#report = report;
    this.#set = onlyReads ? readBlock : typesetBlock;
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
  }

  /** Adds what is part of the sentence but never set. */
  addFixed(text: string, range: SourceRange): void {
    this.add({ run: { text, fixed: true }, range });
  }

  /** Ends the block: sets its texts and hands them back to where they came from. */
  flush(): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.length === 0) return;
    const { texts, problems } = this.#set(pieces.map((piece) => piece.run));
    let before = '';
    for (const [index, piece] of pieces.entries()) {
      const text = texts[index] ?? '';
      piece.put?.(text, before);
      before = text.at(-1) ?? before;
    }
    for (const problem of problems) this.#locate(pieces, problem);
  }

  /** Sets a text that stands alone, such as an attribute. */
  set(text: string, range: SourceRange): string {
    const piece: Piece = { run: { text, fixed: false }, range };
    const { texts, problems } = this.#set([piece.run]);
    for (const problem of problems) this.#locate([piece], problem);
    return texts.join('');
  }

  #locate(pieces: readonly Piece[], problem: TypographyProblem): void {
    const piece = pieces[problem.run];
    if (piece === undefined || this.#found >= MOST_FINDINGS) return;
    this.#found += 1;
    const offset = findInSource(this.#source, piece.range, piece.run, problem.offset);
    const from = Math.max(0, problem.offset - EXCERPT);
    this.#report({
      kind: problem.kind,
      ...(this.#file === undefined ? {} : { file: this.#file }),
      ...toLineAndColumn(this.#source, offset),
      excerpt: piece.run.text.slice(from, problem.offset + EXCERPT).trim(),
    });
  }
}
