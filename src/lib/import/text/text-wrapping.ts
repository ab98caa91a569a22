import { isMarked } from './text-marks.ts';

const SENTENCE_END = /[.!?:…]["“”»«)’]*$/u;
/** No heading ends like this: the sentence goes on. */
const OPEN_END =
  /(?:,|(?:^|\s)(?:aber|als|am|an|auf|bei|das|dass|dem|den|der|des|die|ein|eine[mnrs]?|für|im|in|ist|je|keine?|mit|nicht|oder|sich|sind|und|vom|von|wie|zum?|zur))$/iu;

/** Blocks of lines in which wrapped lines are joined into their paragraph. */
export function unwrapBlocks(blocks: readonly string[][]): string[][] {
  if (isHardWrapped(blocks)) return blocks.map(unwrap);
  const width = wrappedWidth(blocks);
  return blocks.map((lines) => unwrapAt(width, lines));
}

/**
 * Appends each line to what has been joined so far where `belongs` says so, which sees the line
 * before as it was typed too.
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

/** In a wrapped text most lines inside a paragraph end in the middle of a sentence. */
function isHardWrapped(blocks: readonly string[][]): boolean {
  const inner = blocks.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trimEnd());
  const wrapped = inner.filter(
    (line) => line.length >= 45 && line.length <= 100 && !SENTENCE_END.test(line),
  );
  return inner.length >= 3 && wrapped.length >= inner.length * 0.6;
}

/**
 * The width at which a program has wrapped a few lines of a text; undefined where no line ends
 * in the middle of a sentence for sure.
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

/** True where the first word of the next line had no room in this one. */
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
