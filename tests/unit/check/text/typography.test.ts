import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/check/check-content.ts';
import { findTypography } from '../../../../src/markdown/find-typography.ts';
import { frontmatter, makeContent, NOW } from '../make-content.ts';

const UNBALANCED =
  'Diesem Anführungszeichen fehlt das Gegenstück; es bleibt gerade stehen. Ergänze oder lösche es.';

function findings(body: string, name = 'x.mdx', head = frontmatter()): string[] {
  const files = makeContent({ [`articles/${name}`]: head + body });
  return checkContent(files, NOW, { findTypography }).map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`,
  );
}

test.each([
  ['a lone mark', 'Er sagte "nichts.\n', `9:10 hint ${UNBALANCED}`],
  ['a mark in emphasis', 'Er *sagte "nichts*.\n', `9:11 hint ${UNBALANCED}`],
  ['a mark behind a component', '<Note>\n\nEin "Wort\n\n</Note>\n', `11:5 hint ${UNBALANCED}`],
])('points at %s', (_, body, expected) => {
  expect(findings(`\n${body}`)).toEqual([expected]);
});

test('points at four dots and at marks of one kind inside each other', () => {
  expect(findings('Tja....\n\n"Wer? "Ich"?"\n')).toEqual([
    expect.stringMatching(/^8:4 hint Vier Punkte/),
    expect.stringMatching(/^10:\d+ hint Hier stehen Anführungszeichen derselben Art/),
  ]);
});

test('reads titles too', () => {
  const head = frontmatter().replace('Ein Beitrag über den Handel', 'Ein Beitrag über "den Handel');
  expect(findings('Text\n', 'x.md', head)).toEqual([`2:8 hint ${UNBALANCED}`]);
});

test.each([
  ['pairs', '"Gut", sagte sie, "sehr \'gut\'".\n'],
  ['code', '`"` und 5"-Rohr\n'],
  ['English passages', ':en["What]\n'],
  ['text that is no MDX, which another rule reports', '<Note>"\n'],
])('has nothing to say about %s', (_, body) => {
  const hints = findings(body).filter((problem) => problem.includes(' hint '));
  expect(hints).toEqual([]);
});
