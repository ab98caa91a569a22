import { breakAbbreviations } from './abbreviations.ts';
import { applyRule, type Block, joinRuns, type Rule, type Run, splitRuns } from './block.ts';
import { DASH_RULES, openDoubleHyphen, setMinus } from './dashes.ts';
import { ELLIPSIS_RULES } from './ellipsis.ts';
import { NAME_RULES } from './names.ts';
import { type QuoteProblem, resolveQuotes } from './quotes.ts';
import { RANGE_RULES } from './ranges.ts';
import { SPACE_RULES } from './spaces.ts';
import { splitUntouched } from './untouched.ts';

/** The rules after the quotation marks, in this order: ranges before dashes, spaces last. */
const RULES: readonly Rule[] = [
  ...ELLIPSIS_RULES,
  setMinus,
  openDoubleHyphen,
  breakAbbreviations,
  ...RANGE_RULES,
  ...DASH_RULES,
  ...NAME_RULES,
  ...SPACE_RULES,
];

/** Without one of these nothing is reported: quotation marks, their references, four dots. */
const DOUBTFUL = /["'„“”‚‘’‛‟«»‹›`´]|\.{4}/u;

/** A place in a block the editor should look at. */
export interface TypographyProblem {
  readonly kind: 'unbalanced' | 'nested' | 'dots';
  /** Index of the run, and offset in its text as it came in. */
  readonly run: number;
  readonly offset: number;
}

export interface SetBlock {
  readonly texts: readonly string[];
  readonly problems: readonly TypographyProblem[];
}

/**
 * Sets a plain string in German: quotation marks, apostrophes, dashes, ellipses, no-break
 * spaces. Pure and idempotent; letters and digits stay (but `3 x 4` gets a ×), URLs, mail
 * addresses, file names, paths and hashtags are left alone. Empty in, empty out.
 * `'"z.B." - so'` → `'„z. B.“ – so'`. Sources: amtliches Regelwerk 2024, DIN 5008, Duden.
 */
export function typeset(text: string): string {
  const lines = text
    .split(/([\r\n]+)/)
    .map((part, index) => ({ text: part, fixed: index % 2 === 1 }));
  return typesetBlock(lines).texts.join('');
}

/**
 * Sets the runs of one block, which are read as one sentence: a quotation may begin in one
 * and end in another. Fixed runs come back unchanged; they count as a letter, as a line break
 * (only white space) or as nothing (empty, e.g. a footnote mark).
 * Problems: quotation marks without a partner, which stay straight, quotation marks of the
 * same kind inside each other, and rows of four dots.
 */
export function typesetBlock(runs: readonly Run[]): SetBlock {
  const pieces = runs.map((run) => (run.fixed ? [run] : splitUntouched(run.text)));
  const flat = pieces.flat();
  const block = joinRuns(flat);
  const quotes = resolveQuotes(block.text);
  const set = RULES.reduce<Block>(applyRule, { text: quotes.text, starts: block.starts });
  const texts = splitRuns(set, flat);
  let next = 0;
  return {
    texts: pieces.map((own) => {
      const from = next;
      next += own.length;
      return texts.slice(from, next).join('');
    }),
    problems: locateProblems(
      [...quotes.problems, ...findDots(block.text)].toSorted(
        (first, second) => first.index - second.index,
      ),
      pieces,
      block.starts,
    ),
  };
}

/** What `typesetBlock` reports, with the texts as they came in: without its rules, many times faster. */
export function readBlock(runs: readonly Run[]): SetBlock {
  const texts = runs.map(({ text }) => text);
  if (!texts.some((text) => DOUBTFUL.test(text))) return { texts, problems: [] };
  const pieces = runs.map((run) => (run.fixed ? [run] : splitUntouched(run.text)));
  const { text, starts } = joinRuns(pieces.flat());
  const found = [...resolveQuotes(text).problems, ...findDots(text)];
  return {
    texts,
    problems: locateProblems(
      found.toSorted((first, second) => first.index - second.index),
      pieces,
      starts,
    ),
  };
}

/** Four dots are a slip or a matter of taste: they stay and are reported. */
function findDots(text: string): QuoteProblem[] {
  return [...text.matchAll(/(?<!\.)\.{4}(?!\.)/gu)].map(({ index }) => ({ kind: 'dots', index }));
}

/** From indexes in the joined text to runs and offsets, in one walk over both sorted lists. */
function locateProblems(
  problems: readonly QuoteProblem[],
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
