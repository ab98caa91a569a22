import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import type { Problem } from '../../../../src/lib/source/problem.ts';
import { findTypography } from '../../../../src/markdown/find-typography.ts';
import { expectProblems } from '../expect-problems.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

function findings(body: string, name = 'x.mdx', head = frontmatter()): Problem[] {
  const files = makeContent({ [`articles/${name}`]: head + body });
  return checkContent(files, NOW, { findTypography });
}

test.each([
  ['a lone mark', 'Er sagte "nichts.\n', 'unbalanced-quote@9:10'],
  ['a mark in emphasis', 'Er *sagte "nichts*.\n', 'unbalanced-quote@9:11'],
  ['a mark behind a component', '<Note>\n\nEin "Wort\n\n</Note>\n', 'unbalanced-quote@11:5'],
])('points at %s', (_, body, expected) => {
  expectProblems(findings(`\n${body}`), [expected]);
});

test.each([
  ['a quotation without end', '„Eins.\n\nZwei.\n', 'unbalanced-quote@9:1'],
  ['an end without beginning', 'Eins.\n\nZwei.“\n', 'unbalanced-quote@11:6'],
  ['straight marks, which stay straight', '"Eins.\n\nZwei.\n', 'unbalanced-quote@9:1'],
])('still points at %s', (_, body, expected) => {
  expectProblems(findings(`\n${body}`), [expected]);
});

test.each([
  [12, []],
  [13, ['unbalanced-quote@8:1', 'unbalanced-quote@34:5']],
])('takes marks %i paragraphs apart for one quotation: %j', (count, expected) => {
  const others = Array.from({ length: count - 1 }, () => 'Zwei.\n');
  expectProblems(findings(['„Eins.\n', ...others, 'Drei“.\n'].join('\n')), expected);
});

test('points at four dots and at marks of one kind inside each other', () => {
  expectProblems(findings('Tja....\n\n"Wer? "Ich"?"\n'), [
    'four-dots@8:4 Vier Punkte bleiben stehen, wie sie sind. Gemeint sind wohl drei (…) oder drei mit Schlusspunkt.',
    'nested-quotes@10:7 Hier stehen Anführungszeichen derselben Art ineinander. Setze innen einfache: "außen \'innen\' außen".',
  ]);
});

test('reads titles too', () => {
  const head = frontmatter().replace('Ein Beitrag über den Handel', 'Ein Beitrag über "den Handel');
  expectProblems(findings('Text\n', 'x.md', head), ['articles/x.md unbalanced-quote@2:8']);
});

test.each([
  ['pairs', '"Gut", sagte sie, "sehr \'gut\'".\n'],
  ['a quotation over two paragraphs', '„Eins.\n\nZwei.“\n'],
  ['a quotation over paragraphs that each open', '„Eins.\n\n„Zwei.\n\n„Drei“, sagte sie.\n'],
  ['code', '`"` und 5"-Rohr\n'],
  ['English passages', ':en["What]\n'],
  ['text that is no MDX, which another rule reports', '<Note>"\n'],
])('has nothing to say about %s', (_, body) => {
  const hints = findings(body).filter(({ severity }) => severity === 'hint');
  expect(hints).toEqual([]);
});
