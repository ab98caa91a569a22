import { expect, test } from 'vitest';
import { type Problem, problemAt } from '../../../src/lib/source/problem.ts';
import { formatReport } from '../../../src/lib/source/report.ts';

const PROBLEMS: Problem[] = [
  problemAt('four-dots', 'content/a,b.mdx', { line: 2, column: 3 }, 'Erst 100 %.'),
  problemAt('dead-link', 'content/c.mdx', { line: 1, column: 1 }, 'Eins\nzwei.'),
];
const SUM = '2\u00A0Texte geprüft: 1\u00A0Fehler, 1\u00A0Hinweis.';
const FINDINGS = { problems: PROBLEMS, texts: 2, scheduled: ['Geplant: morgen'] };

test('puts errors before hints, then what is scheduled, then the sum', () => {
  expect(formatReport(FINDINGS, 'text').split('\n')).toEqual([
    'content/c.mdx:1:1  Fehler  Eins',
    'zwei.',
    'content/a,b.mdx:2:3  Hinweis  Erst 100 %.',
    'Geplant: morgen',
    SUM,
  ]);
});

test('sums hints of one kind after five, and errors never', () => {
  const at = (line: number, rule: 'insecure-link' | 'dead-link') =>
    problemAt(rule, 'content/c.mdx', { line, column: 1 }, 'So.');
  const lines = Array.from({ length: 8 }, (_, index) => index + 1);
  const problems = lines.flatMap((line) => [at(line, 'insecure-link'), at(line, 'dead-link')]);
  const report = formatReport({ problems, texts: 1, scheduled: [] }, 'text').split('\n');
  expect(report.filter((line) => line.includes('Fehler  So.'))).toHaveLength(8);
  expect(report.filter((line) => line.includes('Hinweis  So.'))).toHaveLength(5);
  expect(report.slice(-2)).toEqual([
    '… und 3\u00A0weitere Hinweise dieser Art (insecure-link). Alle nennt npm run check -- --format=json.',
    '1\u00A0Text geprüft: 8\u00A0Fehler, 8\u00A0Hinweise.',
  ]);
  expect(JSON.parse(formatReport({ problems, texts: 1, scheduled: [] }, 'json'))).toHaveLength(16);
});

test.each([
  [5, []],
  [
    6,
    [
      '… und 1\u00A0weiterer Hinweis dieser Art (insecure-link). Alle nennt npm run check -- --format=json.',
    ],
  ],
])('sums no more than what is beyond five: of %i', (count, expected) => {
  const problems = Array.from({ length: count }, (_, index) =>
    problemAt('insecure-link', 'content/c.mdx', { line: index + 1, column: 1 }, 'So.'),
  );
  const lines = formatReport({ problems, texts: 1, scheduled: [] }, 'text').split('\n');
  expect(lines.slice(5, -1)).toEqual(expected);
});

test('escapes what would end a property of an annotation', () => {
  const problem = problemAt('dead-link', 'a:b,c%\n.mdx', { line: 1, column: 1 }, 'x\r\ny:z,');
  expect(formatReport({ problems: [problem], texts: 1, scheduled: [] }, 'github')).toContain(
    '::error file=a%3Ab%2Cc%25%0A.mdx,line=1,col=1,title=dead-link::x%0D%0Ay:z,',
  );
});

test('writes annotations that GitHub reads, with the ids of the rules', () => {
  expect(formatReport(FINDINGS, 'github').split('\n')).toEqual([
    '::error file=content/c.mdx,line=1,col=1,title=dead-link::Eins%0Azwei.',
    '::notice file=content/a%2Cb.mdx,line=2,col=3,title=four-dots::Erst 100 %25.',
    SUM,
  ]);
});

test('writes data and nothing else as JSON, with the ids of the rules', () => {
  const data = JSON.parse(formatReport(FINDINGS, 'json'));
  expect(data).toEqual(PROBLEMS);
  expect(data[0]).toHaveProperty('rule', 'four-dots');
});
