import { expect, test } from 'vitest';
import {
  compareProblems,
  formatProblem,
  type Problem,
  problemAt,
  shortenQuotes,
} from '../../../src/lib/source/problem.ts';
import { cpuTime } from '../../cpu-time.ts';

const problem = (file: string, line = 1, column = 1, message = 'm'): Problem => ({
  file,
  line,
  column,
  severity: 'error',
  rule: 'dead-link',
  message,
});

test.each([
  ['error', 'content/a.mdx:3:7  Fehler  Es fehlt etwas.'],
  ['hint', 'content/a.mdx:3:7  Hinweis  Es fehlt etwas.'],
] as const)('formats an %s with its position', (severity, text) => {
  const message = 'Es fehlt etwas.';
  expect(formatProblem({ ...problem('content/a.mdx', 3, 7, message), severity })).toBe(text);
});

test.each([
  ['dead-link', undefined, 'error'],
  ['dead-link', 'hint', 'hint'],
  ['four-dots', undefined, 'hint'],
  ['placeholder', undefined, 'error'],
] as const)('takes %s for what its rule says: %j → %s', (rule, severity, expected) => {
  expect(problemAt(rule, 'a.yaml', { line: 2, column: 3 }, 'm', severity)).toEqual({
    file: 'a.yaml',
    line: 2,
    column: 3,
    severity: expected,
    rule,
    message: 'm',
  });
});

test('orders by file, line, column, message', () => {
  const sorted = [
    problem('a', 1, 1, 'm'),
    problem('a', 1, 1, 'n'),
    problem('a', 1, 2),
    problem('a', 2, 1),
    problem('a', 10, 1),
    problem('b', 1, 1),
  ];
  expect(sorted.toReversed().toSorted(compareProblems)).toEqual(sorted);
});

test.each([
  ['Der Link `/a/` und „b“ bleiben.', 'Der Link `/a/` und „b“ bleiben.'],
  [`Der Link \`${'x'.repeat(500)}\` nicht.`, `Der Link \`${'x'.repeat(159)}…\` nicht.`],
  [`Das Wort „${'x'.repeat(500)}“ nicht.`, `Das Wort „${'x'.repeat(159)}…“ nicht.`],
  [`\`${'x'.repeat(158)}\``, `\`${'x'.repeat(158)}\``],
  [`\`${'x'.repeat(159)}\``, `\`${'x'.repeat(159)}…\``],
  [`„${'x'.repeat(158)}😀${'x'.repeat(50)}“`, `„${'x'.repeat(158)}…“`],
])('shortenQuotes makes of %j', (message, expected) => {
  expect(shortenQuotes(message)).toBe(expected);
});

test('shortenQuotes is quick with marks that are never closed', () => {
  const message = '„'.repeat(200_000);
  const start = cpuTime();
  expect(shortenQuotes(message)).toBe(message);
  expect(cpuTime() - start).toBeLessThan(1000);
});
