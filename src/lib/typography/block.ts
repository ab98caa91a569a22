/** A stretch of text inside a block: between two tags, or the content of one. */
export interface Run {
  /** Of a fixed run, rules see only a placeholder: see `placeholderFor`. */
  readonly text: string;
  /** Code, a URL, an English passage: part of the sentence, but never changed. */
  readonly fixed: boolean;
}

/**
 * One block of text (a paragraph, a heading, a label) as a single string, so that rules see
 * across links and emphasis.
 */
export interface Block {
  readonly text: string;
  /** `starts[i]` is the offset of run `i`; a last entry marks the end. */
  readonly starts: readonly number[];
}

/** A replacement rule; its pattern has the flags `gu`. */
export interface Rule {
  readonly pattern: RegExp;
  /** The replacement, or the match itself where the rule does not apply. */
  readonly replace: (match: RegExpExecArray) => string;
}

const LETTER = '\uA78F';
const LINE_BREAK = '\u2028';

/** Joins runs into one block, with a placeholder for each fixed run. */
export function joinRuns(runs: readonly Run[]): Block {
  const starts = [0];
  let text = '';
  for (const run of runs) {
    text += run.fixed ? placeholderFor(run.text) : run.text;
    starts.push(text.length);
  }
  return { text, starts };
}

/** Splits a block into the texts of its runs, with fixed runs unchanged. */
export function splitRuns(block: Block, runs: readonly Run[]): string[] {
  return runs.map((run, index) =>
    run.fixed ? run.text : block.text.slice(block.starts[index], block.starts[index + 1]),
  );
}

/** Applies one rule to all its matches and shifts the boundaries of the runs accordingly. */
export function applyRule(block: Block, rule: Rule): Block {
  const pieces: string[] = [];
  const starts: number[] = [];
  let position = 0;
  let shift = 0;
  for (const match of block.text.matchAll(rule.pattern)) {
    const before = match[0];
    const after = rule.replace(match);
    if (after === before) continue;
    const end = match.index + before.length;
    pieces.push(block.text.slice(position, match.index), after);
    const mapInside = mapBoundary(before, after);
    for (let start = block.starts[starts.length]; start !== undefined && start < end; ) {
      const inside = start - match.index;
      starts.push(start + shift + (inside > 0 ? mapInside(inside) : 0));
      start = block.starts[starts.length];
    }
    shift += after.length - before.length;
    position = end;
  }
  if (position === 0) return block;
  pieces.push(block.text.slice(position));
  for (const start of block.starts.slice(starts.length)) starts.push(start + shift);
  return { text: pieces.join(''), starts };
}

/** Maps a boundary inside a match: a prefix or suffix both texts share stays on its side. */
function mapBoundary(before: string, after: string): (inside: number) => number {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shortest && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shortest - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  const difference = after.length - before.length;
  const tail = after.length - suffix;
  return (inside) => {
    if (inside <= prefix) return 0;
    return inside >= before.length - suffix ? difference : tail - inside;
  };
}

/** Nothing for an empty run (a footnote reference), a space for white space, else a letter. */
function placeholderFor(text: string): string {
  if (text === '') return '';
  if (text.trim() === '') return /[\r\n]/.test(text) ? LINE_BREAK : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${LETTER}${/\s$/.test(text) ? ' ' : ''}`;
}
