import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.ts';
import { checkBroken } from './broken-content.ts';
import { GOOD } from './broken-inputs.ts';
import { expectProblems } from './expect-problems.ts';
import {
  HINTS_IN_FILES,
  HINTS_IN_FRONTMATTER,
  HINTS_IN_TEXTS,
  IGNORED_FILES,
  MEANT_TEXTS,
} from './hint-inputs.ts';
import { check, frontmatter } from './make-content.ts';

const checkText = (text: string, ...lines: string[]) =>
  checkBroken({ 'articles/x.mdx': `${frontmatter(...lines)}${text}\n` });

describe('hints at', () => {
  test.each(HINTS_IN_TEXTS)('%s', (_, text, ...expected) => {
    expectProblems(checkText(text), expected);
  });

  test.each(HINTS_IN_FRONTMATTER)('%s', (_, lines, ...expected) => {
    expectProblems(checkText('Text.', ...lines), expected);
  });

  test.each(HINTS_IN_FILES)('%s', (_, files, ...expected) => {
    const texts = Object.entries(files).map(([path, text]) => [
      path,
      text.replace(GOOD, frontmatter()),
    ]);
    expectProblems(checkBroken(Object.fromEntries(texts)), expected);
  });

  test.each(IGNORED_FILES)('the ignored file %s', (path, ...expected) => {
    expectProblems(check({}, [`content/${path}`]), expected);
  });
});

test.each([
  ['studi', 'Meinst du `studie`?'],
  ['andere', 'Gib einer Quelle unter `sources` die Zeile `id: andere`.'],
])('says of the mark of an unknown source %s what to do', (id, advice) => {
  const text = `Satz.<Source id="studie" /> Satz.<Source id="${id}" />`;
  expectProblems(checkText(text, 'sources: [{ id: studie, title: Studie }]'), [
    `unknown-source@9:34 Unter \`sources\` heißt keine Quelle \`${id}\`. ${advice}`,
  ]);
});

test.each([
  ['no description of an image', frontmatter('draft: true'), '![](./ort.jpg)'],
  ['no such image', frontmatter('draft: true'), '![Ein Ort am Meer](./nirgends.jpg)'],
  ['no such topic', frontmatter('draft: true').replace(/^tags: .*/m, 'tags: [nirgends]'), 'Text.'],
  ['an invalid field', frontmatter('draft: true', 'kikker: Recht'), 'Text.'],
  ['broken MDX', frontmatter('draft: true'), 'Ein <Note ohne Ende.'],
])('stops nobody for %s in a draft, but for the same in an article', (_, fields, text) => {
  const severities = (head: string) =>
    checkBroken({ 'articles/x.mdx': `${head}${text}\n` }).map(({ severity }) => severity);
  expect(new Set(severities(fields))).toEqual(new Set(['hint']));
  expect(severities(fields.replace('draft: true\n', ''))).toContain('error');
});

describe('is silent about', () => {
  test.each(MEANT_TEXTS)('%s', (_, text) => {
    expect(checkText(text)).toEqual([]);
  });

  test.each([
    ['dates of today', ['updatedAt: 2026-11-21', 'asOf: 2026-11']],
    ['a change in this second', ['updatedAt: 2026-11-21T12:00:00Z']],
    [
      'a correction on the day of publication',
      ['corrections: [{ date: 2026-11-21, text: "Falsch war 30, richtig ist 14." }]'],
    ],
  ])('%s', (_, lines) => {
    expect(checkText('Text.', ...lines)).toEqual([]);
  });

  test.each([
    ['an empty draft', frontmatter('draft: true')],
    [
      'a correction of a draft without a date',
      `${frontmatter('draft: true', 'corrections: [{ date: 2026-11-20, text: "Falsch war 30, richtig ist 14." }]').replace(/publishedAt.*\n/, '')}Text.\n`,
    ],
    [
      'later dates of a scheduled article',
      `${frontmatter('updatedAt: 2026-12-02', 'asOf: 2026-12').replace('2026-11-21', '2026-12-01')}Text.\n`,
    ],
    [
      'a correction on a day whose article came in the morning',
      `${frontmatter('corrections: [{ date: 2026-11-20, text: "Falsch war 30, richtig ist 14." }]').replace('2026-11-21', '2026-11-20T08:00:00+01:00')}Text.\n`,
    ],
  ])('%s', (_, file) => {
    expect(checkBroken({ 'articles/x.mdx': file })).toEqual([]);
  });

  test('a draft with the title of an article', () => {
    const files = {
      'articles/a.mdx': `${frontmatter()}Text.\n`,
      'articles/b.mdx': `${frontmatter('draft: true')}Text.\n`,
    };
    expect(check(files)).toEqual([]);
  });

  test.each([
    'articles/foto.JPG',
    'articles/liste.pdf',
    'articles/.entwurf.txt',
    'articles/~$brief.docx',
    'articles/bilder/notiz.txt',
    'authors/foto.png',
    'notiz.txt',
  ])('the file %s', (path) => {
    expect(check({}, [`content/${path}`])).toEqual([]);
  });
});

test('finds ignored files wherever the content folder lies', () => {
  expect(check({}, ['content/articles/probe.MDX'])).toHaveLength(1);
  expect(check({}, ['anderswo/articles/probe.MDX'])).toEqual([]);
});

test.each([
  ['asterisks', '** '],
  ['open links', '](/a'],
  ['footnote marks', '[^'],
  ['pipes', '| '],
  ['bullet points', '• a\n'],
  ['headings', '##a\n\n'],
  ['lines of headings', '##a\n'],
  ['lone footnotes', '[^1]\n'],
])(
  'reads many %s within seconds',
  (_, piece) => {
    const started = cpuTime();
    checkText(piece.repeat(20_000));
    expect(cpuTime() - started).toBeLessThan(8000);
  },
  20_000,
);
