import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { findEnglish } from '../markdown/english.ts';
import { check, checkArticle, frontmatter, makeContent, NOW } from './make-content.ts';

const OPEN =
  'content/articles/x.mdx:1:1  Fehler  Die Angaben haben kein Ende: Hinter der letzten fehlt eine Zeile, in der nur `---` steht.';
const EMPTY = 'content/articles/x.mdx:1:1  Fehler  Die Datei ist leer. Fülle sie, oder lösche sie.';
const START =
  'content/articles/x.mdx:1:1  Fehler  Am Anfang fehlen die Angaben zum Text. Die Datei beginnt mit einer Zeile `---`, dann kommen Felder wie `title: …`, dann wieder `---`.';

describe('checkContent', () => {
  test.each([
    ['an empty magazine', {}],
    ['an article', { 'articles/x.mdx': `${frontmatter()}Text.\n` }],
    ['an article in plain Markdown', { 'articles/x.md': `${frontmatter()}a < b { c\n` }],
    [
      'Windows line ends and a byte order mark',
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
    ['an empty file', '', [EMPTY]],
    ['a file without frontmatter', 'Text.\n', [START]],
    ['a file that never closes it', '---\ntitle: A\n', [OPEN]],
    ['an empty block', '---\n---\n', ['content/articles/x.mdx:2:1  Fehler  Der Inhalt ist leer.']],
    [
      'a block without fields',
      '---\nText\n---\n',
      [
        'content/articles/x.mdx:2:1  Fehler  Der Inhalt muss ein Block mit eigenen Feldern sein, ist aber `Text`.',
      ],
    ],
    [
      'a tab',
      frontmatter('series:', '\tid: a'),
      [
        'content/articles/x.mdx:8:1  Fehler  Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren. Ersetze den Tabulator durch zwei Leerzeichen.',
      ],
    ],
    [
      'a field that stands twice',
      frontmatter('tags: [tiktok]'),
      ['content/articles/x.mdx:7:1  Fehler  Dieses Feld steht zweimal da. Lösche eines davon.'],
    ],
    [
      'a colon in a title',
      frontmatter('kicker: Warum: darum'),
      [
        'content/articles/x.mdx:7:9  Fehler  Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.',
      ],
    ],
    [
      'an unclosed quotation mark',
      frontmatter('kicker: "Warum'),
      [
        'content/articles/x.mdx:7:9  Fehler  Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
      ],
    ],
    [
      'a date that does not exist',
      frontmatter('updatedAt: 2026-02-31'),
      [
        'content/articles/x.mdx:7:12  Fehler  `updatedAt` nennt einen Tag, den es nicht gibt: den 31.2.2026. Prüfe Tag und Monat.',
      ],
    ],
    [
      'a list in place of a text',
      frontmatter('kicker: [a]'),
      ['content/articles/x.mdx:7:9  Fehler  `kicker` muss ein Text sein, ist aber eine Liste.'],
    ],
    [
      'two unknown fields, each at its line',
      frontmatter('kiker: a', 'serie: b'),
      [
        'content/articles/x.mdx:7:1  Fehler  `kiker` ist kein Feld. Meinst du `kicker`?',
        'content/articles/x.mdx:8:1  Fehler  `serie` ist kein Feld. Meinst du `series`?',
      ],
    ],
    [
      'an unknown field in a block',
      frontmatter('series:', '  id: a', '  part: 1', '  parts: 2'),
      [
        'content/articles/x.mdx:10:3  Fehler  `parts` ist kein Feld. `part` steht schon da; lösche eines von beiden.',
      ],
    ],
  ])('finds in an article %s', (_, text, expected) => {
    expect(check({ 'articles/x.mdx': text })).toEqual(expected);
  });

  test('counts lines the same with Windows line ends', () => {
    const text = `${frontmatter('kiker: a')}\n[Text](/nirgends/)\n`;
    expect(check({ 'articles/x.mdx': text.replaceAll('\n', '\r\n') })).toEqual(
      check({ 'articles/x.mdx': text }),
    );
  });

  test.each(['404', 'archiv', 'artikel', 'autoren', 'impressum', 'korrekturen', 'suche', 'themen'])(
    'keeps the address /%s/ free for the magazine',
    (slug) => {
      const page = frontmatter().replace(/(authors|tags|publishedAt).*\n/g, '');
      expect(check({ [`pages/${slug}.mdx`]: page })).toEqual([
        `content/pages/${slug}.mdx:1:1  Fehler  Die Adresse /${slug}/ gehört schon einer Seite des Magazins. Benenne die Datei um.`,
      ]);
      expect(check({ [`pages/${slug}-neu.mdx`]: page })).toEqual([]);
    },
  );

  test('lists problems by file and line', () => {
    const body = '## a\n\n## a\n\n[Text](/nirgends/)\n';
    const places = check({
      'articles/b.mdx': frontmatter() + body,
      'articles/a.mdx': frontmatter('kiker: a') + body,
      'tags.yaml': 'tiktok: { lable: TikTok }',
    }).map((problem) => problem.split('  ')[0]);
    expect(places).toEqual([
      'content/articles/a.mdx:7:1',
      'content/articles/a.mdx:11:1',
      'content/articles/a.mdx:13:1',
      'content/articles/b.mdx:10:1',
      'content/articles/b.mdx:12:1',
      'content/tags.yaml:1:9',
      'content/tags.yaml:1:11',
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
    for (const problem of [
      ...checkArticle(body),
      ...check({ 'articles/x.md': frontmatter() + body }),
    ]) {
      expect(findEnglish(problem)).toEqual([]);
    }
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
    const started = performance.now();
    expect(checkArticle(body)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8000);
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
    'never throws, whatever stands in %s after %j',
    (path, before) => {
      fc.assert(
        fc.property(text, (random) =>
          checkContent(makeContent({ [path]: before + random }), NOW).every(
            ({ line, column, message }) => line >= 1 && column >= 1 && message !== '',
          ),
        ),
        { numRuns: 120 },
      );
    },
    20_000,
  );
});
