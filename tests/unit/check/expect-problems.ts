import { expect } from 'vitest';
import { isHint, type Problem } from '../../../src/lib/source/problem.ts';
import { findEnglish } from '../../english.ts';

/** More than a word. */
const SENTENCE = /\S+ \S+/u;

/**
 * A problem as tables of tests have it: `rule@line:column`, with the file in front unless it is
 * `x.mdx`. A hint at what can be an error as well is marked: `placeholder?@8:5`.
 */
export function describeProblem({ file, rule, severity, line, column }: Problem): string {
  const path = file.replace(/^content\//, '').replace(/^articles\/x\.mdx$/, '');
  const mark = severity === 'hint' && !isHint(rule) ? '?' : '';
  return `${path === '' ? '' : `${path} `}${rule}${mark}@${line}:${column}`;
}

/** Compares problems with such descriptions; what follows one is the sentence, asserted once. */
export function expectProblems(problems: readonly Problem[], expected: readonly string[]): void {
  const found = problems.map((problem, index) => {
    const hasSentence = /@\d+:\d+ /.test(expected[index] ?? '');
    return `${describeProblem(problem)}${hasSentence ? ` ${problem.message}` : ''}`;
  });
  expect(found).toEqual(expected);
  expect(problems.flatMap(({ message }) => findEnglish(message))).toEqual([]);
  expect(problems.filter(({ message }) => !SENTENCE.test(message))).toEqual([]);
}
