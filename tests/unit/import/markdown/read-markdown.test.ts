import { describe, expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const TITLE = '# Ein Titel für den Text\n\n';

describe('a Markdown file', () => {
  test.each([
    [
      'keeps cells beyond the header row of a table',
      '| a | b |\n| - | -: |\n| c | d | e |',
      '| a | b | |\n| - | -: | - |\n| c | d | e |',
      [],
    ],
    [
      'makes bold lines of headings in a list',
      '## A\n\n- ###### b\n\n  c',
      '## A\n\n- **b**\n\n  c',
      [],
    ],
    [
      'marks a link for which a shop pays',
      'Kauf [hier](https://amzn.to/1) oder https://amzn.to/2',
      'Kauf <PaidLink href="https://amzn.to/1">hier</PaidLink> oder https://amzn.to/2',
      ['Bezahlten Link als solchen gekennzeichnet'],
    ],
    ['strikes nothing out between single tildes', 'H~2~O ~~c~~', 'H~2~O ~~c~~', []],
    [
      'links to a heading by the id that Pandoc and Hugo give it',
      '[a](#b)\n\n## C d {#b .e}\n\n## F {.unnumbered}\n\ng',
      '[a](#c-d)\n\n## C d\n\n## F\n\ng',
      [],
    ],
    ['keeps braces that are part of a heading', '## A {b}\n\nc', '## A \\{b\\}\n\nc', []],
    [
      'drops the attributes of a link',
      '[a](https://b.de){target="_blank" .c} d {e} `f`{=html}',
      '[a](https://b.de) d \\{e\\} `f`\\{=html\\}',
      ['Angabe zum Aussehen nicht übernommen: „{target="_blank" .c}“'],
    ],
    [
      'drops the attributes of a paragraph',
      'a\n{: .b}',
      'a',
      ['Angabe zum Aussehen nicht übernommen: „{: .b}“'],
    ],
    [
      'keeps the text of links to notes',
      '[[A b]], [[C#d|e]]',
      'A b, e',
      [
        'Link zu einer Notiz entfernt, sein Text bleibt („A b“)',
        'Link zu einer Notiz entfernt, sein Text bleibt („C#d“)',
      ],
    ],
    [
      'remarks on an embedded note',
      'a ![[B c]]',
      'a',
      ['Eingebettete Notiz nicht übernommen: „![[B c]]“'],
    ],
    [
      'finds an embedded picture',
      'a ![[b c.png|300]]',
      'a ![](./ein-titel-fuer-den-text/bild-1.png)',
      [
        'Bild „b%20c.png“ fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als ein-titel-fuer-den-text/bild-1.png neben den Beitrag',
      ],
    ],
    [
      'keeps highlighted text, and runs of equals signs',
      '==a== b\n\n+===+====+ c == d == e',
      'a b\n\n+===+====+ c == d == e',
      ['Farbige Hervorhebung nicht übernommen'],
    ],
    ['remarks on a comment', 'a %%b c%% 5 %', 'a 5 %', ['Kommentar nicht übernommen: „b c“']],
    [
      'keeps text between doubled percent signs after numbers',
      'Rund 50%% der Leute und 20%% der Firmen.',
      'Rund 50%% der Leute und 20%% der Firmen.',
      [],
    ],
    [
      'reads a callout as a quotation',
      '> [!warning]- A\n> b **c**\n> - d\n\n> [!note]\n> e\n\n> [f] g',
      '> **A**\n>\n> b **c**\n>\n> - d\n\n> e\n\n> [f] g',
      ['Kasten als Zitat übernommen: „[!warning]“ (A)', 'Kasten als Zitat übernommen: „[!note]“'],
    ],
    [
      'remarks on shortcodes of Hugo',
      '{{< figure src="a.png" >}}',
      '\\{\\{\\< figure src="a.png" >\\}\\}',
      ['Kurzbefehl steht noch im Text, ersetze ihn: „{{< figure src="a.png" >}}“'],
    ],
    [
      'reads Markdown in the line after an aside of Notion',
      '<aside>\n💡 a **b**\n\n</aside>\n\n<aside>\n*c*\n</aside>',
      '💡 a **b**\n\n*c*',
      [],
    ],
    [
      'reads inline footnotes',
      'a^[b c.] d[^1] e^[f]\n\n[^1]: g',
      'a[^1] d[^2] e[^3]\n\n[^1]: b c.\n\n[^2]: g\n\n[^3]: f',
      [],
    ],
    [
      'reads raw HTML of Pandoc',
      'a\n\n```{=html}\n<!-- -->\n```\n\n```{=html}\n<p><b>b</b></p><script>c</script>\n```',
      'a\n\n**b**',
      ['Programmcode (Skript) entfernt'],
    ],
    [
      'unwraps components of the magazine and remarks on them',
      'a\n\n<Note title="Gut zu wissen">\nb **c**\n</Note>\n\n<Note>\n\nd\n\n</Note>\n\n<PullQuote cite="E > F">g</PullQuote>',
      'a\n\nb **c**\n\nd\n\ng',
      [
        'Baustein nicht übernommen, setze ihn neu ein: „<Note title="Gut zu wissen">“',
        'Baustein nicht übernommen, setze ihn neu ein: „<Note>“',
        'Baustein nicht übernommen, setze ihn neu ein: „<PullQuote cite="E > F">“',
      ],
    ],
    [
      'keeps footnote marks in a component, and code as it is',
      '<Note>\na[^b] [^c]\n</Note>\n\n<Note>\n```\n[^b]\n</Note>\n\n[^b]: d',
      'a[^1] \\[^c]\n\n```\n[^b]\n```\n\n[^1]: d',
      ['Baustein nicht übernommen, setze ihn neu ein: „<Note>“'],
    ],
    [
      'quotes the attributes of a figure over several lines and reads on after it',
      '<Figure\n  image="./a.png"\n  alt="b"\n  caption="c < d"\n/>\ne **f**',
      '![b](./ein-titel-fuer-den-text/bild-1.png)\n\ne **f**',
      [
        'Baustein nicht übernommen, setze ihn neu ein: „<Figure image="./a.png" alt="b" caption="c < d" />“',
        'Bild „./a.png“ fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als ein-titel-fuer-den-text/bild-1.png neben den Beitrag',
      ],
    ],
    [
      'unwraps components in a line and in HTML, but no HTML in capitals',
      'a <PaidLink href="https://b.de">c *d*</PaidLink> e<BR>f\n\n<DIV><Foo.Bar g>h</Foo.Bar></DIV>',
      'a c *d* e\\\nf\n\nh',
      [
        'Baustein nicht übernommen, setze ihn neu ein: „<PaidLink href="https://b.de">“',
        'Baustein nicht übernommen, setze ihn neu ein: „<Foo.Bar g>“',
      ],
    ],
    [
      'keeps a footnote mark in a footnote',
      'a[^a] b[^a]\n\n[^a]: c[^d]\n\n[^d]: e',
      'a[^1] b[^1]\n\n[^1]: c[^2]\n\n[^2]: e',
      [],
    ],
    [
      'keeps footnotes that are defined twice or never referred to',
      'a[^a] e\n\n[^a]: b\n\n[^A]: c[^d]\n\n> [^b]: f **g**\n\n[^d]: h\n\n[^u]: i[^v]\n\n[^v]: j',
      'a[^1] e\n\nc[^2]\n\nf **g**\n\ni[^3]\n\n[^1]: b\n\n[^2]: h\n\n[^3]: j',
      [
        'Fußnote [^A] gibt es zweimal, die spätere steht am Ende des Textes: „c“',
        'Auf Fußnote [^b] verweist nichts, sie steht am Ende des Textes: „f g“',
        'Auf Fußnote [^u] verweist nichts, sie steht am Ende des Textes: „i“',
      ],
    ],
    [
      'remarks on titles and comments that no reader would see',
      'a [b](https://c.de "Titel d") ![e](f.png "Titel g")\n\n<!-- Noch prüfen: h\ni -->\n\nj <!-- k --> l <abbr title="Bürgerliches Gesetzbuch">BGB</abbr> [m](n "o")',
      'a [b](https://c.de)\n\n<Figure image="./ein-titel-fuer-den-text/bild-1.png" alt="e" caption="Titel g" />\n\nj l BGB m',
      [
        'Titel eines Links nicht übernommen: „Titel d“ (b)',
        'Kommentar nicht übernommen: „Noch prüfen: h i“',
        'Kommentar nicht übernommen: „k“',
        'Erklärung einer Abkürzung nicht übernommen: „Bürgerliches Gesetzbuch“ (BGB)',
        'Titel eines Links nicht übernommen: „o“ (m)',
        'Link entfernt, sein Text bleibt (führt zu einer Datei, die nicht zum Magazin gehört): „n“ („m“)',
        'Bild „f.png“ fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als ein-titel-fuer-den-text/bild-1.png neben den Beitrag',
      ],
    ],
    [
      'leaves code alone',
      '`[[a]] ==b==`\n\n```\n%%c%%\n{{< d >}}\n```',
      '`[[a]] ==b==`\n\n```\n%%c%%\n{{< d >}}\n```',
      [],
    ],
  ])('%s', async (_claim, markdown, written, remarks) => {
    const article = await importBytes('x.md', TITLE + markdown);
    expect([bodyOf(article), article.remarks]).toEqual([written, remarks]);
  });

  test.each([
    [
      'broken by a colon',
      'title: Retouren: Was hilft\ntags:\n  - tiktok\nkicker: "Rat" und Tat\n\tx\n\nfoo: [a\n# Notiz',
      'Retouren: Was hilft',
      'b',
      [
        'Die Angaben am Anfang haben einen Fehler und wurden einzeln gelesen, prüfe sie, Zeile 2 (Ein Doppelpunkt im Text wird als neues Feld gelesen. Setze den ganzen Text in Anführungszeichen.)',
        'Angaben am Anfang nicht übernommen: „kicker: "Rat" und Tat x“',
        'Angaben am Anfang nicht übernommen: „# Notiz“',
        'Angabe `foo` nicht übernommen, das Feld gibt es nicht: „[a“',
      ],
    ],
    [
      'given twice',
      'title: Ein guter Titel\nnur so\ntitle: Ein zweiter',
      'Ein guter Titel',
      'b',
      [
        'Die Angaben am Anfang haben einen Fehler und wurden einzeln gelesen, prüfe sie, Zeile 3 (Hier fehlt ein Doppelpunkt mit Leerzeichen hinter dem Feldnamen, oder ein Text ist umbrochen. Setze Texte in Anführungszeichen.)',
        'Angaben am Anfang nicht übernommen: „nur so“',
        'Angaben am Anfang nicht übernommen: „title: Ein zweiter“',
      ],
    ],
    ['or text where there are none', '\nEin Absatz.\n', 'x', 'Ein Absatz.\n\n---\n\nb', []],
  ])('has its fields read: %s', async (_claim, yaml, title, written, remarks) => {
    const article = await importBytes('x.md', `---\n${yaml}\n---\n\nb`);
    expect([article.title, bodyOf(article), article.remarks]).toEqual([title, written, remarks]);
  });

  test('has its TOML fields read', async () => {
    const head = `+++\ntitle = "Ein Titel: gut"\ntags = ['tiktok']\npublishedAt = 2026-11-30\nweight = 3\n+++\n\na`;
    const { remarks, text, title } = await importBytes('x.md', head);
    expect(title).toBe('Ein Titel: gut');
    expect(text).toMatch(/\ntags: \[tiktok\]\n[\s\S]*\npublishedAt: 2026-11-30\n/);
    expect(remarks).toEqual(['Technische Angaben weggelassen: weight']);
  });

  test.each([
    [
      'a table',
      'title = "Ein guter Titel"\n[menu]\nname = "b"',
      'Ein guter Titel',
      'Angabe `menu` nicht übernommen, das Feld gibt es nicht: „{"name":"b"}“',
    ],
    [
      'no TOML',
      'title = "Ein guter Titel"\nmenu: b',
      'x',
      'Angaben zwischen +++ nicht übernommen: title = "Ein guter Titel" menu: b',
    ],
  ])('has TOML remarked on that holds %s', async (_kind, toml, title, remark) => {
    const article = await importBytes('x.md', `+++\n${toml}\n+++\n\na`);
    expect([article.title, bodyOf(article), article.remarks]).toEqual([title, 'a', [remark]]);
  });
});
