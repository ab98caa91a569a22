import type { Run } from '../lib/typography/block.ts';

/** One run of a block, where it comes from and where its typeset text goes. */
export interface Piece {
  readonly run: Run;
  readonly range: SourceRange;
  /** Takes the typeset text and the character before it (empty at the start of the block). */
  readonly put?: (text: string, before: string) => void;
}

/** A range of the source, as offsets. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Placeholders in a sentence for what is never typeset. */
export const LETTER = 'x';
export const LINE_BREAK = '\n';

/** Collects the runs of one block after another and processes each block as a whole. */
export class BlockCollector {
  readonly #process: (pieces: readonly Piece[]) => readonly string[];
  #pieces: Piece[] = [];

  /** `process` returns the new texts of the pieces of one block. */
  constructor(process: (pieces: readonly Piece[]) => readonly string[]) {
    this.#process = process;
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
  }

  /** Adds what is part of the sentence but never typeset. */
  addFixed(text: string, range: SourceRange): void {
    this.add({ run: { text, fixed: true }, range });
  }

  /** Ends the block: processes its texts and returns them to where they came from. */
  flush(): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    if (pieces.length === 0) return;
    const texts = this.#process(pieces);
    let before = '';
    for (const [index, piece] of pieces.entries()) {
      const text = texts[index] ?? '';
      piece.put?.(text, before);
      before = text.at(-1) ?? before;
    }
  }

  /** Processes a text that is a block of its own, such as an attribute. */
  processText(text: string, range: SourceRange): string {
    return this.#process([{ run: { text, fixed: false }, range }]).join('');
  }
}
