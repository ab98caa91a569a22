import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../../src/lib/articles/library.ts';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { formatProblem } from '../../../src/lib/source/problem.ts';
import { DESCRIPTION_PLACEHOLDER } from '../../../src/schema/limits.ts';
import { cpuTime } from '../../cpu-time.ts';
import { findEnglish } from '../../english.ts';
import { pickEffort } from '../../thorough.ts';
import { expectProblems } from './expect-problems.ts';
import { check, checkArticle, frontmatter, makeContent, NOW } from './make-content.ts';

const ledger = (text: string) => ({ path: 'content/.ledger', text, digest: (t: string) => t });

describe('checkContent', () => {
  test.each([
    ['an empty magazine', {}],
    ['an article', { 'articles/x.mdx': `${frontmatter()}Text.\n` }],
    ['an article in plain Markdown', { 'articles/x.md': `${frontmatter()}a < b { c\n` }],
    [
      'Windows line endings and a byte order mark',
      { 'articles/x.mdx': `\uFEFF${frontmatter()}\nText.\n`.replaceAll('\n', '\r\n') },
    ],
    [
      'a draft without a date',
      { 'articles/x.mdx': `${frontmatter('draft: true').replace(/publishedAt.*\n/, '')}Text.\n` },
    ],
  ])('finds nothing wrong with %s', (_, files: Record<string, string>) => {
    expect(check(files)).toEqual([]);
  });

  test.each([
    ['an empty file', '', 'empty-file@1:1'],
    ['a file without frontmatter', 'Text.\n', 'missing-frontmatter@1:1'],
    ['a file that begins with a line that ends in dashes', 'Text ---\n', 'missing-frontmatter@1:1'],
    ['a file that begins with dashes and text', '--- Text\n', 'missing-frontmatter@1:1'],
    ['a line of one dash', '\n— \ntitle: A\n---\n', 'invalid-fence@1:1'],
    ['a line of six dashes', '------ \ntitle: A\n---\n', 'invalid-fence@1:1'],
    ['a line of more dashes', '-------\ntitle: A\n---\n', 'missing-frontmatter@1:1'],
    ['a file that never closes it', '---\ntitle: A\n', 'invalid-fence@1:1'],
    ['an empty block', '---\n---\n', 'missing-field@2:1 Der Inhalt ist leer.'],
    [
      'a block without fields',
      '---\nText\n---\n',
      'invalid-field@2:1 Der Inhalt muss ein Block mit eigenen Feldern sein, ist aber `Text`.',
    ],
    ['a tab', frontmatter('series:', '\tid: a'), 'yaml-syntax@8:1'],
    ['a field that occurs twice', frontmatter('tags: [tiktok]'), 'duplicate-field@7:1'],
    ['a colon in a title', frontmatter('kicker: Warum: darum'), 'yaml-syntax@7:9'],
    ['an unclosed quotation mark', frontmatter('kicker: "Warum'), 'yaml-syntax@7:9'],
    ['a date that does not exist', frontmatter('updatedAt: 2026-02-31'), 'invalid-field@7:12'],
    ['a list in place of a text', frontmatter('kicker: [a]'), 'invalid-field@7:9'],
    [
      'two unknown fields, each at its line',
      frontmatter('kiker: a', 'serie: b'),
      'unknown-field@7:1 `kiker` ist kein Feld. Meinst du `kicker`?',
      'unknown-field@8:1 `serie` ist kein Feld. Meinst du `series`?',
    ],
    [
      'an unknown field in a block',
      frontmatter('series:', '  id: a', '  part: 1', '  parts: 2'),
      'unknown-field@10:3',
    ],
  ])('finds in an article %s', (_, text, ...expected) => {
    expectProblems(check({ 'articles/x.mdx': text }), expected);
  });

  test('counts lines the same with Windows line endings', () => {
    const text = `${frontmatter('kiker: a')}\n[Text](/nirgends/)\n`;
    expect(check({ 'articles/x.mdx': text.replaceAll('\n', '\r\n') })).toEqual(
      check({ 'articles/x.mdx': text }),
    );
  });

  test.each([
    '404',
    'archiv',
    'artikel',
    'autoren',
    'bildnachweise',
    'impressum',
    'korrekturen',
    'suche',
    'themen',
  ])('keeps the address /%s/ free for the magazine', (slug) => {
    const page = frontmatter().replace(/(authors|tags|publishedAt).*\n/g, '');
    expectProblems(check({ [`pages/${slug}.mdx`]: page }), [`pages/${slug}.mdx taken-address@1:1`]);
    expect(check({ [`pages/${slug}-neu.mdx`]: page })).toEqual([]);
  });

  test.each<[string, Partial<ContentFiles>, Record<string, string>, ...string[]]>([
    [
      'what cannot be read as a file',
      { unread: [{ path: 'content/tags.yaml', reason: 'Das ist ein Ordner.' }] },
      {},
      'tags.yaml unreadable-file@1:1 Das ist ein Ordner.',
    ],
    [
      'a broken line of the list of hyphenations',
      { hyphenation: { path: 'content/silbentrennung.txt', text: '# Liste\nein wort\n' } },
      {},
      'silbentrennung.txt invalid-hyphenation@2:1 „ein wort“ enthält ein Leerzeichen. Schreibe ein Wort je Zeile.',
    ],
    [
      'a published article that is gone',
      { ledger: ledger('weg 2026-11-01 abc 0\n') },
      {},
      '.ledger vanished-article@1:1 Der Beitrag `weg` war veröffentlicht und fehlt; Links auf ihn führen ins Leere. Trage `weg` beim Nachfolger unter `aliases` ein, oder hole die Datei zurück.',
    ],
    [
      'a published article that becomes a draft again',
      { ledger: ledger('x 2026-11-01 abc 0\n') },
      { 'articles/x.mdx': `${frontmatter('draft: true')}Text.\n` },
      'withdrawn-article@7:1 Der Beitrag war schon veröffentlicht; mit dieser Angabe verschwände er, und Links auf ihn führten ins Leere. Nimm sie zurück. Soll er weichen, lösche die Datei und trage `x` bei einem anderen Beitrag unter `aliases` ein.',
    ],
    [
      'a torn line of the ledger',
      { ledger: ledger('x\n') },
      {},
      '.ledger broken-ledger@1:1 Diese Zeile ist nicht zu lesen; der Beitrag, den sie festhielt, wäre nicht mehr geschützt. Stelle sie wieder her, etwa mit `git restore content/.ledger`.',
    ],
    [
      'a changed article that does not say why',
      { ledger: ledger('x 2026-11-01 abc 0\n') },
      { 'articles/x.mdx': `${frontmatter()}Text.\n` },
      'undeclared-change?@2:1',
    ],
    [
      'a draft without teaser and topic',
      {},
      {
        'articles/x.mdx': `${frontmatter('draft: true')
          .replace(/description: .*/, `description: "${DESCRIPTION_PLACEHOLDER}"`)
          .replace('[tiktok]', '[]')}Text.\n`,
      },
      'missing-description?@3:14 Der Vorspann fehlt noch. Schreibe anstelle des Platzhalters ein bis zwei Sätze, 50 bis 220 Zeichen.',
      'missing-topic@5:7 Es fehlt noch ein Thema aus content/tags.yaml.',
    ],
  ])('finds %s', (_, others, texts, ...expected) => {
    expectProblems(checkContent({ ...makeContent(texts), ...others }, NOW), expected);
  });

  test('lists problems by file and line', () => {
    const body = '## a\n\n## a\n\n[Text](/nirgends/)\n';
    const problems = check({
      'articles/b.mdx': frontmatter() + body,
      'articles/a.mdx': frontmatter('kiker: a') + body,
      'tags.yaml': 'tiktok: { lable: TikTok }',
    });
    expectProblems(problems, [
      'articles/a.mdx unknown-field@7:1',
      'articles/a.mdx duplicate-heading@11:1',
      'articles/a.mdx dead-link@13:1',
      'articles/b.mdx duplicate-heading@10:1',
      'articles/b.mdx dead-link@12:1',
      'tags.yaml missing-field@1:9',
      'tags.yaml unknown-field@1:11',
    ]);
  });

  test.each([
    ['broken percent signs', '[a](/artikel/%zz/) [b](#%zz) ![c](%zz.jpg)'],
    ['deep quotations', `${'>'.repeat(5000)} a`],
    ['deep lists', `${'- '.repeat(3000)} a`],
    ['deep components', '<Note>'.repeat(3000) + '</Note>'.repeat(3000)],
    ['components of the prototype', '<constructor /> <__proto__ /> <toString href="/a" />'],
    ['open brackets', '['.repeat(20_000)],
    ['control characters', '\u0000\u0008\u001b[31m'],
    ['half a surrogate pair', '## \ud83d'],
  ])('answers %s with sentences', (_, body) => {
    const problems = [...checkArticle(body), ...check({ 'articles/x.md': frontmatter() + body })];
    expect(problems.map(formatProblem).flatMap(findEnglish)).toEqual([]);
  });

  test.each([
    ['an image that is no address', 'cover: { image: "http://[", alt: Ein Paket }'],
    ['an image with a broken percent sign', 'cover: { image: "%zz", alt: Ein Paket }'],
    ['keys of the prototype', '__proto__: { draft: true }'],
    ['references that multiply', 'related: &a [*a, *a]'],
  ])('answers frontmatter with %s', (_, line) => {
    expect(checkArticle('Text.\n', [line]).length).toBeGreaterThan(0);
  });

  test('reads a megabyte within seconds', () => {
    const body = 'Ein Satz mit **Nachdruck** und [Link](/themen/tiktok/).\n\n'.repeat(18_000);
    const started = cpuTime();
    expect(checkArticle(body)).toEqual([]);
    expect(cpuTime() - started).toBeLessThan(8000);
  }, 20_000);

  const piece = fc.constantFrom(
    ...[
      '---',
      '\n',
      '\r\n',
      '\t',
      ' ',
      'title: ',
      'tags: [',
      ']',
      '{',
      '}',
      '<',
      '>',
      '/',
      '<Note>',
      '</Note>',
      '# ',
      '## ',
      '![',
      '](',
      ')',
      '%',
      '&',
      '*',
      '"',
      ':',
      '- ',
      '[^1]',
      'import ',
      '`',
      '__proto__',
      'ä',
    ],
  );
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );

  test.each([
    ['articles/x.mdx', frontmatter()],
    ['articles/x.md', frontmatter()],
    ['articles/x.mdx', ''],
    ['articles/x.mdx', '---\n'],
    ['pages/x.mdx', frontmatter()],
    ['authors/x.yaml', ''],
    ['tags.yaml', ''],
    ['site.yaml', ''],
  ])(
    'never throws, whatever is in %s after %j',
    (path, before) => {
      fc.assert(
        fc.property(text, (random) => {
          const problems = checkContent(makeContent({ [path]: before + random }), NOW);
          const isComplete = ({ line, column, message }: (typeof problems)[number]) =>
            line >= 1 && column >= 1 && message !== '';
          expect(problems.filter((problem) => !isComplete(problem))).toEqual([]);
        }),
        { numRuns: pickEffort(20, 200) },
      );
    },
    20_000,
  );
});
