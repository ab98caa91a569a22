import { breakAbbreviations } from './abbreviations.ts';
import { applyRule, type Block, joinRuns, type Rule, type Run, splitRuns } from './block.ts';
import { DASH_RULES, ELLIPSIS_RULES, openDoubleHyphen, setMinus } from './dashes-and-ellipses.ts';
import { joinGroups } from './grouped-numbers.ts';
import { NAME_RULES } from './names.ts';
import { resolveQuotes } from './quotes.ts';
import { RANGE_RULES } from './ranges.ts';
import { SPACE_RULES } from './spaces.ts';
import { splitUntouched } from './untouched.ts';

/**
 * The rules that follow the quotation marks, in order: ranges before dashes, spaces last. Each group
 * can only match a text that matches its hint, which is found much faster.
 */
export const RULES: readonly { hint: RegExp; rules: readonly Rule[] }[] = [
  { hint: /[.…]/u, rules: ELLIPSIS_RULES },
  { hint: /-/u, rules: [setMinus, openDoubleHyphen] },
  { hint: /\./u, rules: [breakAbbreviations] },
  { hint: /\d \d{3}/u, rules: [joinGroups] },
  { hint: /[-–—]/u, rules: RANGE_RULES },
  { hint: /[-–—x×]/u, rules: DASH_RULES },
  { hint: /\./u, rules: NAME_RULES },
  { hint: /\d|,–|\.\s{1,2}[+(IVXLC]/u, rules: SPACE_RULES },
];

/** Only a text with one of these can have a problem: marks, references to them, four dots. */
const DOUBTFUL = /["'„“”‚‘’‛‟«»‹›`´]|\.{4}/u;

/** What typesetting leaves undecided, for the editor to review. */
export interface TypographyProblem {
  readonly kind: 'unbalanced' | 'nested' | 'dots';
  /** Index of the run, and offset in its text. */
  readonly run: number;
  readonly offset: number;
}

/**
 * Sets a plain string in German: quotation marks, apostrophes, dashes, ellipses, no-break
 * spaces. Pure and idempotent; letters and digits stay (except `3 x 4`, which gets a ×), as do
 * URLs, mail addresses, file names, paths and hashtags. Empty in, empty out.
 * `'"z.B." - so'` → `'„z. B.“ – so'`. Sources: amtliches Regelwerk 2024, DIN 5008, Duden.
 */
export function typeset(text: string): string {
  const lines = text
    .split(/([\r\n]+)/)
    .map((part, index) => ({ text: part, fixed: index % 2 === 1 }));
  return typesetBlock(lines).join('');
}

/**
 * The typeset texts of the runs of one block, which are read as one sentence: a quotation may
 * begin in one run and end in another. Fixed runs stay; they count as a letter, as a line break
 * (only white space) or as nothing (empty, such as a footnote reference).
 */
export function typesetBlock(runs: readonly Run[]): string[] {
  const pieces = cutRuns(runs);
  const flat = pieces.flat();
  const { text, starts } = joinRuns(flat);
  const quoted: Block = { text: resolveQuotes(text).text, starts };
  const texts = splitRuns(RULES.reduce(applyRules, quoted), flat);
  let next = 0;
  return pieces.map((own) => {
    const from = next;
    next += own.length;
    return texts.slice(from, next).join('');
  });
}

/**
 * What `typesetBlock` cannot decide, in reading order: quotation marks without a partner, which
 * stay straight, nested quotation marks of the same kind, and rows of four dots (a slip or a
 * matter of taste), which stay too. Sets nothing and is many times faster.
 */
export function findTypographyProblems(runs: readonly Run[]): TypographyProblem[] {
  if (!runs.some(({ text }) => DOUBTFUL.test(text))) return [];
  const pieces = cutRuns(runs);
  const { text, starts } = joinRuns(pieces.flat());
  const dots = [...text.matchAll(/(?<!\.)\.{4}(?!\.)/gu)];
  const found = [
    ...resolveQuotes(text).problems,
    ...dots.map(({ index }) => ({ kind: 'dots' as const, index })),
  ];
  return locateProblems(
    found.toSorted((first, second) => first.index - second.index),
    pieces,
    starts,
  );
}

/** Applies a group of rules to a block. */
function applyRules(block: Block, { hint, rules }: (typeof RULES)[number]): Block {
  return hint.test(block.text) ? rules.reduce(applyRule, block) : block;
}

/** Each run cut into what is typeset and what is never touched. */
function cutRuns(runs: readonly Run[]): (readonly Run[])[] {
  return runs.map((run) => (run.fixed ? [run] : splitUntouched(run.text)));
}

/** Converts indexes in the joined text to runs and offsets, in one walk over both sorted lists. */
function locateProblems(
  problems: readonly { kind: TypographyProblem['kind']; index: number }[],
  pieces: readonly (readonly Run[])[],
  starts: readonly number[],
): TypographyProblem[] {
  const located: TypographyProblem[] = [];
  let piece = 0;
  for (const [run, own] of pieces.entries()) {
    let offset = 0;
    for (const part of own) {
      const start = starts[piece] ?? 0;
      piece++;
      const end = starts[piece] ?? start;
      for (
        let problem = problems[located.length];
        problem !== undefined && problem.index < end;
        problem = problems[located.length]
      ) {
        located.push({ kind: problem.kind, run, offset: offset + problem.index - start });
      }
      offset += part.text.length;
    }
  }
  return located;
}
