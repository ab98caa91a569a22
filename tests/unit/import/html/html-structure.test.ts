import { expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

test.each<[source: string, written: string, ...remarks: string[]]>([
  [
    "<p>a<sup><a href='#fn1' id='r1'>1</a></sup> b<sup><a href='#fn2' id='r2'>2</a></sup></p><section><h2>Noten</h2><hr><ol><li id='fn1'><p>c <a href='#r1'>↩</a></p></li><li id='fn2'>d <sup><a href='#r2'>^</a></sup></li></ol></section>",
    'a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d',
  ],
  [
    "<p>a<a href='#_ftn1' name='_ftnref1'>[1]</a></p><div><p><a href='#_ftnref1' name='_ftn1'>[1]</a> b</p></div>",
    'a[^1]\n\n[^1]: b',
  ],
  [
    "<p>a<a href='#x1' id='y1'>1</a></p><p id='x1'>b <a href='#y1'>1</a></p>",
    'a1\n\nb 1',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p>a<sup><a href='#x1' id='y1'>1</a></sup></p><p id='x1'>b <a href='#z'>1</a></p>",
    'a<sup>1</sup>\n\nb 1',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p id='fn1'>b <a href='#y1'>1</a></p><p>a<sup><a href='#fn1' id='y1'>1</a></sup></p>",
    'b 1\n\na<sup>1</sup>',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p>a<sup id='y1'><a href='#fn1'>1</a></sup></p><ol><li id='fn1'>b <a href='#y1'>iv</a></li></ol>",
    'a[^1]\n\n[^1]: b',
  ],
  [
    "<p>a<sup><a href='#fn1' id='r1'>1</a></sup></p><ol><li id='fn1'>b <a href='#r1'>↩</a></li></ol><p id='fn1'>c</p>",
    'a[^1]\n\nc\n\n[^1]: b',
  ],
  [
    "<p>a<sup><a href='#r1' id='r1'>1</a></sup></p>",
    'a<sup>1</sup>',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p>a<span id='y1'><a href='#fn-1'>1</a></span></p><ol><li id='fn-1'>b <a href='#y1'>*</a> <a href='#z'>**</a> <a href='#q'>mehr</a></li></ol><h2 id='q'>Q</h2><p>c</p>",
    'a[^1]\n\n## Q\n\nc\n\n[^1]: b [mehr](#q)',
  ],
  [
    "<p>a<sup><a href='#fn%201' id='r1'>1</a></sup></p><dl><dd id='fn 1'>b <a href='#r1'>⤴</a></dd></dl>",
    'a[^1]\n\n[^1]: b',
  ],
  [
    "<p>a<sup><a href='#fn1' id='r1'>1</a></sup> c<sup><a href='#fn1' id='r2'>1</a></sup></p><aside><p id='fn1'>b <a href='#r1'>[1]</a></p></aside>",
    'a[^1] c<sup>1</sup>\n\n[^1]: b',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p>a<sup><a href='#fn%' id='r1'>1</a></sup></p><p>b</p>",
    'a<sup>1</sup>\n\nb',
    'Sprungmarke entfernt, ihr Text bleibt („1“)',
  ],
  [
    "<p>a<sup><a href='#fn1' id='r1'>1</a>,<a href='#fn2' id='r2'>2</a></sup></p><div><p id='fn1'>b <a href='#r1'>1</a></p><p id='fn2'>c <a href='#r2'>2</a></p></div>",
    'a<sup>[^1],[^2]</sup>\n\n[^1]: b\n\n[^2]: c',
  ],
  [
    "<p>a<sup>x <a href='#fn1' id='r1'>1</a></sup></p><div><p id='fn1'>b<sup><a href='#r1'>1</a></sup></p></div>",
    'a<sup>x[^1]</sup>\n\n[^1]: b',
  ],
  [
    "<p>a<sup> <a href='#fn1' id='r1'>1</a> </sup></p><div id='d'><p><a id='fn1'></a>b <a href='#r1'>↑</a></p></div><p>e</p>",
    'a[^1]\n\ne\n\n[^1]: b',
  ],
  [
    "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>a</p><p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>o</span>b</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>c</p>",
    '- a\n  - b\n- c',
  ],
  [
    "<p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>·</span>a</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>b</p>",
    '- - a\n- b',
  ],
  [
    "<p style='MSO-LIST: L1 LEVEL1 lfo2'><b><span style='mso-list: IGNORE'>(1)</span>a</b></p><p>b</p>",
    '1. **a**\n\nb',
  ],
  ["<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1 </span>a</p>", '- a'],
  [
    "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>iv.</span>a</p>",
    '1. a',
    'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“',
  ],
  ["<div style='mso-list:l1 level1 lfo2'>a</div>", 'a'],
  [
    "<ul class='lst-kix_a-0'><li>a</li></ul><ul class='lst-kix_a-1'><li>b</li></ul><ul class='lst-kix_a-0'><li>c</li></ul>",
    '- a\n  - b\n- c',
  ],
  ["<ol class='x lst-kix_a-0' start='4'><li>a</li></ol><p>b</p>", '4. a\n\nb'],
  ["<ul class='lst-kix_a-1'><li>a</li></ul> <ul class='lst-kix_a-0'><li>b</li></ul>", '- - a\n- b'],
  ["<div class='lst-kix_a-0'><li>a</li></div>", '- a'],
  ['<ul><li>a</li></ul><ul><ul><li>b</li></ul></ul><ol><li>c</li></ol>', '- a\n  - b\n\n1. c'],
  [
    '<ul><li>a</li></ul> <ol><ol><li>b</li></ol></ol> <ul><li>c</li></ul><ul><li>d</li></ul>',
    '- a\n  1. b\n- c\n- d',
  ],
  ['<ul>x<li>a</li>y<ul><li>b</li></ul></ul>', '- x\n  a\n  - b\n  y'],
  [
    "<ol><li value='7'>a</li><li value='1'>b</li><li value='1'>c</li><li value='1'>d</li><li value='1'>e</li><li value='1'>f</li><li value='1'>g</li><li value='1'>h</li></ol>",
    '7. a\n8. b\n9. c\n10. d\n11. e\n12. f\n13. g\n14. h',
    'Nummer einer Liste geändert, 1 wird 8: „b“',
    'Nummer einer Liste geändert, 1 wird 9: „c“',
    'Nummer einer Liste geändert, 1 wird 10: „d“',
    'Nummer einer Liste geändert, 1 wird 11: „e“',
    'Nummer einer Liste geändert, 1 wird 12: „f“',
    'In derselben Liste sind 2 weitere Nummern geändert („abcdefgh“)',
  ],
  [
    "<ol><li value='7'>a</li><li value='1'>b</li><li value='1'>c</li><li value='1'>d</li><li value='1'>e</li><li value='1'>f</li></ol>",
    '7. a\n8. b\n9. c\n10. d\n11. e\n12. f',
    'Nummer einer Liste geändert, 1 wird 8: „b“',
    'Nummer einer Liste geändert, 1 wird 9: „c“',
    'Nummer einer Liste geändert, 1 wird 10: „d“',
    'Nummer einer Liste geändert, 1 wird 11: „e“',
    'Nummer einer Liste geändert, 1 wird 12: „f“',
  ],
  ['<ol reversed><li>a</li></ol>', '1. a'],
  [
    "<ol reversed start='5'><li>a</li><li>b</li></ol>",
    '1. a\n2. b',
    'Nummer einer Liste geändert, 5 wird 1: „a“',
    'Nummer einer Liste geändert, 4 wird 2: „b“',
  ],
  ["<ol start='0'><li>a</li><li>b</li></ol>", '0. a\n1. b'],
  ["<ol start='+3'><li>a</li></ol>", '3. a'],
  ["<ol start='3x'><li>a</li></ol>", '1. a'],
  ["<ol start='x3'><li>a</li></ol>", '1. a'],
  ["<ol start='1234567890'><li>a</li></ol>", '1. a'],
  ["<ol start=' 999999999 '><li>a</li></ol>", '999999999. a'],
  [
    "<ol type='i'><li>a</li></ol>",
    '1. a',
    'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“',
  ],
  ["<ol type='1'><li>a</li></ol>", '1. a'],
  [
    "<ol type='A'><li>a</li></ol>",
    '1. a',
    'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“',
  ],
  ["<ol style='list-style-type:decimal'><li>a</li></ol>", '1. a'],
  [
    "<ol style='list-style-type:lower-greek'><li>a</li></ol>",
    '1. a',
    'Liste mit Buchstaben oder römischen Zahlen zählt jetzt in Ziffern: „a“',
  ],
  ["<ol><li>a</li><li style='list-style-type:lower-alpha'>b</li></ol>", '1. a\n2. b'],
  [
    "<p>a</p><iframe src='https://www.youtube.com/embed/dQw4w9WgXcQ' title=' T '></iframe>",
    'a\n\n<Video url="https://www.youtube.com/watch?v=dQw4w9WgXcQ" title="T" />',
  ],
  [
    "<p>a</p><blockquote class='tiktok-embed' title='T' cite='https://www.tiktok.com/@a/video/7234567890123456789'>x</blockquote>",
    'a\n\n<Video url="https://www.tiktok.com/@a/video/7234567890123456789" title="Video bei TikTok" />',
    'Video ohne Titel; schreibe in `title`, was zu sehen ist: „https://www.tiktok.com/@a/video/7234567890123456789“',
  ],
  [
    "<meta name='description' content=' '><meta property='og:description' content='Zu kurz.'><p>a</p>",
    'a',
    'Vorspann nicht übernommen, 8 Zeichen: „Zu kurz.“',
  ],
  ["<meta name='xdescription' content='Zu kurz.'><p>a</p>", 'a'],
  [
    "<meta name='article:author' content='Eva'><meta name='author' content='Ida'><p>a</p>",
    'a',
    'Angabe zum Autor nicht übernommen: „Eva“',
  ],
  ["<meta name='coauthor' content='Eva'><p>a</p>", 'a'],
  [
    '<nav>n</nav><main><p>a</p></main><footer>f</footer>',
    'a',
    'Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß',
  ],
  [
    '<main><p>a</p></main>',
    'a',
    'Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß',
  ],
  ['<article><p>a</p></article><article><p>b</p></article>', 'a\n\nb'],
  [
    '<main><article><p>a</p></article></main>',
    'a',
    'Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß',
  ],
  [
    "<p>x</p><article><style>.c1{font-weight:700}</style><p>a <span class='c1'>b</span></p></article>",
    'a **b**',
    'Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß',
  ],
  [
    "<style>.c1{font-weight:700}</style><p>x</p><article><p>a <span class='c1'>b</span></p></article>",
    'a **b**',
    'Nur der Hauptteil der Seite wurde übernommen, nicht Kopf, Menü und Fuß',
  ],
])('of a web page, %j is written as %j', async (source, written, ...remarks) => {
  const article = await importBytes('x.html', `<h1>Titel</h1>${source}`, { 'a.png': PNG });
  expect([bodyOf(article), ...article.remarks]).toEqual([written, ...remarks]);
});
