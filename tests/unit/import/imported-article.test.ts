import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/check/check-content.ts';
import { keepFields } from '../../../src/lib/import/imported-fields.ts';
import { alphanumericsOf } from '../../../src/lib/import/reading/mdast-text.ts';
import { createRemarks } from '../../../src/lib/import/reading/remarks.ts';
import { parseArticle } from '../../../src/lib/source/frontmatter.ts';
import { readText, walk } from '../../../src/lib/source/text-tree.ts';
import { eachOf } from '../../expectations.ts';
import { contentWith, NOW } from '../content-fixture.ts';
import { bodyOf, importBytes, importFixture, readableText } from './import-fixture.ts';

const FIXTURES = [
  'feindlich.html',
  'google-docs.html',
  'google-einfuegen.html',
  'umbrochen.txt',
  'word.html',
  'zeitung.txt',
];

describe('composeArticle', () => {
  test.each(FIXTURES)('makes of %s a draft that lacks only what a human can add', async (name) => {
    const article = await importFixture(name);
    const problems = checkContent(contentWith({ [`${article.slug}.mdx`]: article.text }), NOW);
    const open = problems
      .map(({ message }) => message)
      .filter(
        (message) =>
          !/^Der Vorspann fehlt noch|^Es fehlt noch ein Thema|ist unverschlüsselt/.test(message),
      );
    expect(open).toEqual([]);
  });

  test.each([
    ['umbrochen.txt', 'Ein umbrochener Text aus einer alten E-Mail'],
    ['word.html', 'Bericht aus dem Lager'],
    ['google-docs.html', 'Ein Dokument von Google'],
    ['google-einfuegen.html', 'Retouren im Handel'],
    ['zeitung.txt', 'Retouren: „Sie ersticken in Paketen“'],
    ['notizen-mit-angaben.md', 'Notizen: Was der Handel lernt'],
  ])('finds the title of %s', async (name, title) => {
    expect((await importFixture(name)).title).toBe(title);
  });

  test('uses the file name as the title of last resort', async () => {
    const article = await importBytes(
      'mein_bericht aus Köln.html',
      '<p>Nur ein Absatz, sonst nichts.</p>',
    );
    expect([article.title, article.slug]).toEqual([
      'mein bericht aus Köln',
      'mein-bericht-aus-koeln',
    ]);
  });

  test('uses a teaser above the title as the description', async () => {
    const { text } = await importFixture('zeitung.txt');
    expect(text).toContain('description: Immer mehr Pakete kommen zurück.');
    expect(text).toContain('kicker: Onlinehandel');
  });

  test('keeps known fields of a Markdown file and remarks on the others', async () => {
    const { text, remarks } = await importFixture('notizen-mit-angaben.md');
    expect(text).toContain('\npublishedAt: 2026-11-30\n');
    expect(text).toContain('\ntags: [tiktok]\n');
    expect(text).toContain('\ndraft: true\n');
    expect(remarks.join('\n')).toMatch(/`date` nicht übernommen, `publishedAt` gilt: „2025-01-01“/);
    expect(remarks.join('\n')).toContain('„krypto“');
  });

  test('numbers the pictures in the folder of the article', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
    const article = await importBytes('x.md', '# Ein Text mit Bild\n\n![](./..%2Fa%20b.png) Text', {
      '..%2Fa%20b.png': png,
    });
    expect(article.pictures.map(({ name }) => name)).toEqual(['bild-1.png']);
    expect(bodyOf(article)).toBe('![](./ein-text-mit-bild/bild-1.png) Text');
  });

  test('leaves the description of a picture to the check', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
    const article = await importBytes('x.md', '# Ein Text mit Bild\n\n![bild.png](bild.png)', {
      'bild.png': png,
    });
    const files = contentWith({ 'x.mdx': article.text }, [
      'content/articles/ein-text-mit-bild/bild-1.png',
    ]);
    expect(
      checkContent(files, NOW)
        .map(({ message }) => message)
        .join(),
    ).toContain('Dem Bild fehlt die Beschreibung');
  });

  test.each([
    ['SVG', '<svg onload="alert(1)"/>', 'SVG, das Programme enthalten kann'],
    ['a program', 'MZ', 'unbekannt'],
  ])('refuses a picture that is %s, whatever its extension', async (_kind, content, named) => {
    const beside = { 'x.png': new TextEncoder().encode(content) };
    const article = await importBytes('x.md', '# Ein Text mit Bild\n\nText ![](x.png)', beside);
    expect(article.pictures).toEqual([]);
    expect(bodyOf(article)).toBe('Text');
    expect(article.remarks.join()).toContain(named);
  });
});

describe('the letters of a text', () => {
  const texts: [string, string, string][] = [
    [
      'x.txt',
      'Ein Titel für den Text\n',
      'Preise < 5 € & > 3 {x} *a* _b_ [c](d) `e` ~f~ #g |h| \\i $j$ 1. k\nimport x\nexport y\n<script>alert(1)</script>\n{{a}}\nhttps://a.de/x_y_z?b=c&d=e\n[^1] [ ] :en[x] &amp; &#x41; <!-- x -->\n"A" „B“ ‚C‘ »D«\n===\nText davor.\n---\n    eingerückt\n',
    ],
    [
      'x.html',
      '<h1>Ein Titel für den Text</h1>',
      '<p>Preise &lt; 5 € &amp; {x} *a* <b>b</b><i>c</i><b> d </b>e, <code>f{</code></p><ul><li>g<ol><li>h</li></ol></li></ul><blockquote><p>i</p></blockquote><table><tr><td>j|k</td><td>l<p>m</p><p>n</p></td></tr><tr><td>o</td><td>p</td></tr></table><pre>q\n  r</pre><dl><dt>s</dt><dd>t</dd></dl><h2>u<br>v</h2><p>w<sup>2</sup></p><div>x<div>y</div>z</div>',
    ],
    [
      'x.md',
      '# Ein Titel für den Text\n\n',
      'a **b** *c* ~~d~~ `e` [f](https://g.de)\n\n> h\n\n* i\n  - j\n\n```\nk {l}\n```\n\n| m | n |\n|---|---|\n| o | p |\n\nq < r {s}\n',
    ],
  ];

  test.each(eachOf(texts))('survive the import of %s', async (name, head, body) => {
    const article = await importBytes(name, head + body);
    const source =
      name === 'x.html'
        ? body.replace(/<[^>]+>/g, ' ').replace(/&(lt|amp);/g, ' ')
        : body.replaceAll('https://g.de', '');
    expect(alphanumericsOf(readableText(article))).toBe(alphanumericsOf(source));
  });

  test.each([
    ['H&M und R&B', 'H&M und R&B'],
    ['snake_case, 5 * 3 * 2', 'snake_case, 5 * 3 * 2'],
    ['sagt er […] weiter [1]', 'sagt er […] weiter [1]'],
    ['5 < 6 {x}', '5 \\< 6 \\{x\\}'],
    ['*betont* bleibt', '\\*betont* bleibt'],
    ['https://a.de/x_y ist da.', 'https://a.de/x_y ist da.'],
  ])('get escapes only where needed: %s', async (text, written) => {
    expect(bodyOf(await importBytes('x.txt', `Ein Titel für den Text\n${text}.`))).toBe(
      `${written}.`,
    );
  });
});

describe('a rare element of a page', () => {
  test.each([
    ['<menu><li>a</li><li>b</li></menu>', '- a\n- b', []],
    ['<menu><p>a</p></menu>', 'a', []],
    ['<dialog><p>a</p></dialog>', 'a', []],
    ['<noscript><p>a <b>b</b></p></noscript>', 'a **b**', []],
    ['<p>a <noscript>b</noscript> c</p>', 'a b c', []],
    ['<constructor>a</constructor>', 'a', []],
    ['<table><caption>a</caption></table>', 'a', []],
    ['<table><caption>a<p>b</p></caption></table>', 'a\n\nb', []],
    [
      '<table><caption>a</caption><tr><td>b</td></tr></table>',
      'a\n\nb',
      ['Tabelle mit einer Spalte als Text übernommen'],
    ],
    [
      '<template><p>a <b>b</b></p></template>',
      '',
      [
        'Vorlage der Seite (template) nicht übernommen: „a b“ (nach „… Ein Titel für den Text Vorn.“)',
      ],
    ],
    ['<template><hr></template>', '', []],
    [
      '<datalist><option>a</option></datalist>',
      '',
      ['Auswahlliste nicht übernommen: „a“ (nach „… Ein Titel für den Text Vorn.“)'],
    ],
  ])('is kept or remarked on: %s', async (html, written, remarks) => {
    const page = `<h1>Ein Titel für den Text</h1><p>Vorn.</p>${html}`;
    const article = await importBytes('x.html', page);
    expect(bodyOf(article)).toBe(`Vorn.\n\n${written}`.trim());
    expect(article.remarks).toEqual(remarks);
  });
});

describe('the frontmatter of a Markdown file', () => {
  test.each([
    ['title: &a [*a]', 'Angabe `title` nicht übernommen, nicht zu lesen: „enthält sich selbst“'],
    [
      'x: &a { b: *a }',
      'Angabe `x` nicht übernommen, das Feld gibt es nicht: sie enthält sich selbst',
    ],
    ['cover: &a [*a]', 'Angabe `cover` nicht übernommen, nicht zu lesen: „enthält sich selbst“'],
  ])('may contain itself: %s', async (yaml, remark) => {
    const { remarks, title } = await importBytes(
      'x.md',
      `---\n${yaml}\n---\n\n# Ein guter Titel\n\nText`,
    );
    expect([title, remarks]).toEqual(['Ein guter Titel', [remark]]);
  });

  test('keeps no more topics than an article can have', async () => {
    const tags = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const known = new Map(tags.map((id) => [id, id]));
    const remarks = createRemarks();
    const fields = keepFields({ tags }, new Map([['tags', known]]), remarks);
    expect(remarks.list()).toEqual(['Mehr als 6 Themen, weggelassen: g']);
    expect(fields).toEqual({ tags: tags.slice(0, 6) });
  });
});

describe('a hostile page', () => {
  test('leaves nothing that runs or requests something from another server', async () => {
    const { text, remarks } = await importFixture('feindlich.html');
    const { tree } = readText(parseArticle(text).body, true);
    const nodes = [...walk(tree ?? { type: 'root', children: [] })];
    expect(nodes.filter(({ type }) => /mdx|html/i.test(type))).toEqual([]);
    expect(nodes.length).toBeGreaterThan(10);
    expect(text).not.toMatch(
      /javascript:|vbscript:|data:|fremd\.example|onerror|onclick|onload|passwd|Geheime/i,
    );
    expect(remarks.join('\n')).toMatch(/Skript/);
    expect(remarks.join('\n')).toMatch(/Unsichtbarer Text nicht übernommen: „Geheime Anweisung“/);
  });

  test.each(['<div>', '<b>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<span>'])(
    'of 20,000 nested %s is imported or refused without a crash',
    async (tag) => {
      const result = await importBytes(
        'x.html',
        `<h1>Ein tiefer Text</h1>${tag.repeat(20_000)}tief`,
      ).catch((error: unknown) => error);
      const isFine = result instanceof RangeError || (result instanceof Object && 'text' in result);
      expect(isFine).toBe(true);
    },
  );
});
