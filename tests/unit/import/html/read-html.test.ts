import { describe, expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const TITLE = '<h1>Ein Titel für den Text</h1>';
const FOOTNOTE = 'a[^1] b\n\n[^1]: c';

describe('a web page', () => {
  test.each([
    [
      'nests a list that Google Docs writes after its item',
      '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
      '- a\n  - b\n- c',
    ],
    ['keeps a list in a list without an item', '<ul><ul><li>a</li></ul></ul>', '- - a'],
    [
      'joins the lists of LibreOffice, one per level',
      '<ol><li>a</li></ol>\n<ol>\n<ol><li>b</li></ol></ol>\n<ol><li>c</li></ol>',
      '1. a\n   1. b\n2. c',
    ],
    ['keeps adjacent lists apart', '<ul><li>a</li></ul> <ul><li>b</li></ul>', '- a\n\n* b'],
    [
      'keeps the first number of a list in Word',
      '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">3.</span>a</p><p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">4.</span>b</p>',
      '3. a\n4. b',
    ],
    [
      'reads quotations of Word',
      '<p class=MsoQuote>a</p><p>b</p><p class=MsoIntenseQuote>c</p>',
      '> a\n\nb\n\n> c',
    ],
    ['ends a paragraph at two line breaks', '<div>a<br>b<br><br> <br>c</div>', 'a\\\nb\n\nc'],
    [
      'reads typed characters as a rule',
      '<p>a</p><p>* * *</p><p>b</p><p>–––</p><p>c -- d</p>',
      'a\n\n---\n\nb\n\n---\n\nc -- d',
    ],
    [
      'reads typed bullets as a list',
      '<p>• a <b>b</b></p><p>•\u00A0c</p><p>– d</p><p>– e<br>f</p><p>g</p><p>● h<br>● i</p>',
      '- a **b**\n- c\n- d\n\n– e\\\nf\n\ng\n\n- h\n- i',
    ],
    [
      'keeps a table of a lone row',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '| a | b |\n| - | - |',
    ],
    [
      'keeps a table with a head of its own',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
      '| a | b |\n| - | - |\n| c | d |',
    ],
    ['reads lone dashes as text', '<p>– a</p><p>– b</p>', '– a\n\n– b'],
    ['leaves no invisible character at a possible line break', '<p>Wort<wbr>ende</p>', 'Wortende'],
    [
      'reads footnotes of LibreOffice',
      '<p>a<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> b</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>c</p></div>',
      FOOTNOTE,
    ],
    [
      'reads footnotes of WordPress with names of any kind',
      '<p>a<sup class="fn"><a href="#6f-1" id="6f-1-link">1</a></sup> b</p><ol><li id="6f-1">c <a href="#6f-1-link">↩︎</a></li></ol>',
      FOOTNOTE,
    ],
    [
      'keeps links between headings, which are no footnotes',
      '<p><a href="#x" id="y">a</a></p><h2 id="x"><a href="#y">B</a></h2><p>c</p>',
      '[a](#b)\n\n## B\n\nc',
    ],
  ])('%s', async (_claim, html, written) => {
    const article = await importBytes('x.html', TITLE + html);
    expect([
      bodyOf(article),
      article.remarks.filter((remark) => !remark.startsWith('Sprungmarke')),
    ]).toEqual([written, []]);
  });

  test.each([
    [
      '<p>a<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[E1]</a></span></p><div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><p>Stimmt das?</p></div></div>',
      ['Kommentar nicht übernommen: „Stimmt das?“'],
    ],
    [
      '<p class=MsoToc1>Inhalt 1</p><p class=MsoToc2>Inhalt 2</p><p>a</p>',
      ['Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes (2-mal)'],
    ],
    [
      '<div title="header"><p>Kopf</p></div><p>a</p><div title="footer"><p>3</p></div>',
      ['Kopf- oder Fußzeile nicht übernommen: „Kopf“', 'Kopf- oder Fußzeile nicht übernommen: „3“'],
    ],
    [
      '<!-- saved from url=(0014)about:internet --><!--StartFragment--><!--[if gte mso 9]>x<![endif]--><!-- wp:paragraph {"a":1} --><p>a</p><!-- /wp:paragraph --><!--more--><!--  --><!--EndFragment--><?xml:namespace prefix = o />',
      [],
    ],
    [
      '<p>a</p><!-- b --><div><!-- c --></div>',
      ['Kommentar nicht übernommen: „b“', 'Kommentar nicht übernommen: „c“'],
    ],
    [
      '<meta name="Author" content="Eva Muster"><p>a</p>',
      ['Angabe zum Autor nicht übernommen: „Eva Muster“'],
    ],
    ['<p>a<a href="#zeile-1"></a></p>', []],
  ])('omits what only serves the program that wrote it: %s', async (html, remarks) => {
    const article = await importBytes('x.html', TITLE + html);
    expect([bodyOf(article), article.remarks]).toEqual(['a', remarks]);
  });

  test.each([
    ['<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>', '- [x] a\n- [ ] b'],
    ['<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Bild 1"></p>', /^!\[\]\(/],
    [
      '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Ein Bild"></p>',
      /^!\[Ein Bild\]\(/,
    ],
  ])('keeps what Markdown can say: %s', async (html, written) => {
    expect(bodyOf(await importBytes('x.html', TITLE + html))).toEqual(
      typeof written === 'string' ? written : expect.stringMatching(written),
    );
  });

  test.each([
    ['applet', 'Eingebettetes Programm'],
    ['audio', 'Ton'],
    ['button', 'Schaltfläche'],
    ['canvas', 'Zeichnung'],
    ['datalist', 'Auswahlliste'],
    ['object', 'Eingebetteter Inhalt'],
    ['select', 'Auswahlfeld'],
    ['svg', 'Zeichnung (SVG)'],
    ['textarea', 'Eingabefeld'],
  ])('says that it leaves out <%s>: %s', async (name, label) => {
    const article = await importBytes('x.html', `${TITLE}<p>a</p><${name}></${name}>`);
    expect([bodyOf(article), ...article.remarks]).toEqual([
      'a',
      expect.stringContaining(`${label} nicht übernommen`),
    ]);
  });

  test('keeps emphasis within a line of a cell', async () => {
    const html = '<table><tr><th>a<th>b<tr><td>c <b>d</b> e<td><p>f</p><p>g</p></table>';
    expect(bodyOf(await importBytes('x.html', TITLE + html))).toContain('c **d** e');
  });

  test('has comments between list items remarked on', async () => {
    const line = (text: string) => `<p style="mso-list:l1 level1 lfo2">${text}</p>`;
    const article = await importBytes('x.html', `${TITLE}${line('a')}<!-- b -->${line('c')}`);
    expect([bodyOf(article), article.remarks]).toEqual([
      '- a\n- c',
      ['Kommentar nicht übernommen: „b“'],
    ]);
  });

  test.each([
    ['<ol><li value="7">a</li><li>b</li><li value="9">c</li></ol>', '7. a\n8. b\n9. c', []],
    ['<ol start="3"><li>a</li></ol><ol type="1"><li value="x">b</li></ol>', '3. a\n\n1) b', []],
    [
      '<ol><li>a</li><li value="7">b</li><li>c</li><li value="2">d</li></ol>',
      '1. a\n2. b\n3. c\n4. d',
      [
        'Nummer einer Liste geändert, 7 wird 2: „b“',
        'Nummer einer Liste geändert, 8 wird 3: „c“',
        'Nummer einer Liste geändert, 2 wird 4: „d“',
      ],
    ],
    ['<ol start="-1"><li>a</li></ol>', '1. a', ['Nummer einer Liste geändert, -1 wird 1: „a“']],
    [
      '<ol type="a"><li>a</li></ol><p>b</p><ol style="list-style-type: upper-roman"><li>c</li></ol>',
      '1. a\n\nb\n\n1. c',
      [
        'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“',
        'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „c“',
      ],
    ],
    [
      '<ol reversed><li>a</li><li>b</li></ol>',
      '1. a\n2. b',
      ['Nummer einer Liste geändert, 2 wird 1: „a“', 'Nummer einer Liste geändert, 1 wird 2: „b“'],
    ],
    ['<ul><li value="7">a</li></ul>', '- a', []],
    [
      '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">a)</span>a</p><p style="mso-list:l1 level2 lfo2"><span style="mso-list:Ignore">(2)</span>b</p>',
      '1. a\n\n   2. b',
      ['Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „ab“'],
    ],
    [
      '<style>.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,upper-latin) ". "}ol.lst-kix_a-0{list-style-type:none}.lst-kix_b-0>li:before{content:"" counter(lst-ctn-kix_b-0,decimal) ". "}</style><ol class="lst-kix_a-0 start" start="1"><li>a</li></ol><p>b</p><ol class="lst-kix_b-0" start="3"><li>c</li></ol>',
      '1. a\n\nb\n\n3. c',
      ['Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“'],
    ],
    [
      '<ol><li style="list-style-type:lower-alpha"><p>a</p></li></ol>',
      '1. a',
      ['Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“'],
    ],
  ])('keeps the numbers of a list or remarks on them: %s', async (html, written, remarks) => {
    const article = await importBytes('x.html', TITLE + html);
    expect([bodyOf(article), article.remarks]).toEqual([written, remarks]);
  });

  test('does not repeat a title that is only bold', async () => {
    const article = await importBytes(
      'x.html',
      '<title>Ein Titel – und mehr</title><p><b>Ein Titel – und mehr</b></p><p>Von mir</p><p>a</p><p>b</p><h1>C</h1><p>d</p>',
    );
    expect([article.title, bodyOf(article)]).toEqual([
      'Ein Titel – und mehr',
      'Von mir\n\na\n\nb\n\n## C\n\nd',
    ]);
  });

  test.each([
    ['<p><b>Ein Titel</b></p><p>Von mir</p><h1>A</h1><p>b</p>', 'Ein Titel'],
    ['<p><b>Dachzeile</b></p><h1>Ein Titel</h1><p>b</p>', 'Ein Titel'],
    ['<p>Von mir</p><p>Heute</p><h1>Ein Titel</h1><p>b</p>', 'Ein Titel'],
  ])('has the title that a reader would name: %s', async (html, title) => {
    expect((await importBytes('x.html', html)).title).toBe(title);
  });

  test.each([
    ['windows-1251', 'Привет', ['Zeichensatz: windows-1251']],
    ['quatsch', 'Ïðèâåò', ['Zeichensatz angenommen: Windows-1252. Prüfe die Umlaute']],
  ])('is read in the encoding that it declares: %s', async (label, written, remarks) => {
    const head = Buffer.from(`<meta charset="${label}">${'<h1>Ein Titel mit Text</h1><p>'}`);
    const bytes = Buffer.concat([head, Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);
    const article = await importBytes('x.html', new Uint8Array(bytes));
    expect([bodyOf(article), article.remarks]).toEqual([written, remarks]);
  });
});
