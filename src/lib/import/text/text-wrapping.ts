/** The mark of a list item in a pasted text. */
export const BULLET = /^(?:[-*–·‣][ \t]+|[•◦▪●○■□✓✔➤►→][ \t]*)(?=\S)/u;
/** The number of a list item. */
export const NUMBER = /^(\d{1,3})[.)][ \t]+(?=\S)/;

const SENTENCE_END = /[.!?:…]["“”»«)’]*$/u;
/** A sentence that goes on; no heading ends like this. */
const OPEN_END =
  /(?:,|(?:^|\s)(?:aber|als|am|an|auf|bei|das|dass|dem|den|der|des|die|ein|eine[mnrs]?|für|im|in|ist|je|keine?|mit|nicht|oder|sich|sind|und|vom|von|wie|zum?|zur))$/iu;

/** Blocks of lines in which wrapped lines are joined. */
export function unwrapBlocks(blocks: readonly string[][]): string[][] {
  if (isHardWrapped(blocks)) return blocks.map(unwrap);
  const width = wrappedWidth(blocks);
  return blocks.map((lines) => unwrapAt(width, lines));
}

/**
 * Appends each line to the last joined one where `belongs` says so; it also gets the line before as
 * it was typed.
 */
export function joinLines(
  lines: readonly string[],
  belongs: (last: string, line: string, before: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && belongs(last, line, lines[index - 1] ?? ''))
      joined.splice(-1, 1, `${last} ${line.trim()}`);
    else joined.push(line);
  }
  return joined;
}

/** In a wrapped text most lines of a paragraph end in the middle of a sentence. */
function isHardWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trimEnd());
  const wrapped = inner.filter(
    (line) => line.length >= 45 && line.length <= 100 && !SENTENCE_END.test(line),
  );
  return inner.length >= 3 && wrapped.length >= inner.length * 0.6;
}

/**
 * The width at which a program has wrapped a few lines; undefined where no line certainly ends in
 * the middle of a sentence.
 */
function wrappedWidth(blocks: readonly string[][]): number | undefined {
  const width = blocks.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (blocks.length < 2 || width < 45 || width > 100) return undefined;
  const isTorn = blocks.some((lines) =>
    lines.some((line, index) => {
      const next = lines[index + 1];
      if (next === undefined || !isFull(line, next, width)) return false;
      return OPEN_END.test(line.trimEnd()) || /^\p{Ll}/u.test(next);
    }),
  );
  return isTorn ? width : undefined;
}

/** True where the first word of the next line did not fit into this one. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next)?.[0] ?? '';
  return word !== '' && line.trimEnd().length + 1 + word.length > width;
}

function unwrapAt(width: number | undefined, lines: readonly string[]): string[] {
  if (width === undefined) return [...lines];
  return joinLines(lines, (_, line, before) => !isMarked(line) && isFull(before, line, width));
}

function unwrap(lines: readonly string[]): string[] {
  return joinLines(lines, (_, line) => !isMarked(line));
}

/** True for a line that starts with the mark of a list item. */
function isMarked(line: string): boolean {
  return BULLET.test(line.trim()) || NUMBER.test(line.trim());
}
