import { expect, test } from 'vitest';
import { bodyOf, importBytes } from '../import-fixture.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

test.each([
  ['bild', ''],
  ['Grafik 12', ''],
  ['IMAGE3', ''],
  ['picture', ''],
  ['Mein Bild 1', 'Mein Bild 1'],
  ['Bild 1 davor', 'Bild 1 davor'],
  ['foto.PNG', ''],
  ['foto.jpg', ''],
  ['a.jpeg', ''],
  ['a.gif', ''],
  ['a.webp', ''],
  ['a.bmp', ''],
  ['a.tif', ''],
  ['a.tiff', ''],
  ['a b.png', 'a b.png'],
  ['Ein.pngs', 'Ein.pngs'],
  ['Ein  Haus', 'Ein Haus'],
])('the alternative text „%s“ of a picture becomes „%s“', async (alt, kept) => {
  const image = `<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='${alt}'>`;
  const article = await importBytes('x.html', `<h1>Titel</h1><p>a</p><p>${image}</p>`);
  expect(bodyOf(article)).toBe(`a\n\n![${kept}](./titel/bild-1.gif)`);
  expect(article.remarks).toEqual([]);
});

test.each<[source: string, written: string, ...remarks: string[]]>([
  [
    "<p>a</p><p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='Ein Hund, automatisch generierte Beschreibung'></p>",
    'a\n\n![](./titel/bild-1.gif)',
    'Automatische Bildbeschreibung verworfen: „Ein Hund, automatisch generierte Beschreibung“',
  ],
  [
    "<p>a</p><p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt='KI-generierte Inhalte können falsch sein.'></p>",
    'a\n\n![](./titel/bild-1.gif)',
    'Automatische Bildbeschreibung verworfen: „KI-generierte Inhalte können falsch sein.“',
  ],
  ["<p>a</p><p><img src='a.png' width='1' height='1'></p>", 'a', 'Zählpixel entfernt'],
  ["<p>a</p><p><img src='a.png' width='2px' height='0' alt='A'></p>", 'a', 'Zählpixel entfernt'],
  [
    "<p>a</p><p><img src='a.png' width='3' height='1' alt='A'></p>",
    'a\n\n![A](./titel/bild-1.png)',
  ],
  [
    "<p>a</p><p><img src='a.png' width='12' height='12' alt='A'></p>",
    'a\n\n![A](./titel/bild-1.png)',
  ],
  [
    "<p>a</p><p><img alt='A B'></p>",
    'a',
    'Bild „A B“ nicht übernommen: ohne Datei (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='data:image/gif;base64,%%' alt=''></p>",
    'a',
    'Bild nicht übernommen: beschädigt (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='data:x' alt=''></p>",
    'a',
    'Bild nicht übernommen: beschädigt (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='https://b.de/c.png' alt='A'></p>",
    'a',
    'Bild „A“ nicht übernommen: liegt auf einem fremden Server, https://b.de/c.png (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='//b.de/c.png'></p>",
    'a',
    'Bild nicht übernommen: liegt auf einem fremden Server, //b.de/c.png (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='\\\\\\\\b\\\\c.png'></p>",
    'a',
    'Bild nicht übernommen: liegt auf einem fremden Server, \\\\\\\\b\\\\c.png (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><img src='cid:1'></p>",
    'a',
    'Bild nicht übernommen: die Adresse führt zu keiner Datei neben dem Text (nach „… Titel a“)',
  ],
  ["<p>a</p><p><img src='a.png?x#y' alt='A'></p>", 'a\n\n![A](./titel/bild-1.png)'],
  [
    "<p>a</p><p><img src='/a.png' alt='A'></p>",
    'a',
    'Bild „/a.png“ fehlt: Die Datei liegt nicht neben dem Text oder ist zu groß. Lege sie als titel/bild-1.png neben den Beitrag',
  ],
  [
    "<p>a</p><p><img src='a.png' alt='A' title='B'></p>",
    'a\n\n<Figure image="./titel/bild-1.png" alt="A" caption="B" />',
  ],
  ["<p>a</p><p><img src='a.png' alt='A' title='A'></p>", 'a\n\n![A](./titel/bild-1.png)'],
  ["<p>a</p><p><img src='data:image/gif,GIF89a' alt='A'></p>", 'a\n\n![A](./titel/bild-1.gif)'],
  [
    "<p>a</p><p><img src='DATA:image/gif;BASE64,R0lG\nODlh' alt='A'></p>",
    'a\n\n![A](./titel/bild-1.gif)',
  ],
  ["<p><a name='x'>b</a></p>", 'b'],
  ["<p><a href=''>b</a></p>", 'b', 'Link entfernt, sein Text bleibt (ohne Ziel) („b“)'],
  [
    "<p><a href='javascript:x'>b</a></p>",
    'b',
    'Link entfernt, sein Text bleibt (nicht erlaubt: javascript:): „javascript:x“ („b“)',
  ],
  ["<p><a href='#nirgends'>b</a></p>", 'b', 'Sprungmarke entfernt, ihr Text bleibt („b“)'],
  ["<p><a href='#'>b</a></p>", 'b'],
  ["<p>a <a href='https://a.de/'></a></p>", 'a', 'Link ohne Text entfernt: https://a.de/'],
  [
    "<p><a href='https://a.de/'><img src='a.png' alt='A'></a></p>",
    '[![A](./titel/bild-1.png)](https://a.de/)',
  ],
  [
    "<p><a href='https://a.de/' title='T'>b</a></p>",
    '[b](https://a.de/)',
    'Titel eines Links nicht übernommen: „T“ (b)',
  ],
  ["<p><a href='https://a.de/' title='b'>b</a></p>", '[b](https://a.de/)'],
  [
    "<p><a href='https://www.amazon.de/dp/B0?tag=x-21'>b</a></p>",
    '<PaidLink href="https://www.amazon.de/dp/B0?tag=x-21">b</PaidLink>',
    'Bezahlten Link als solchen gekennzeichnet',
  ],
  [
    "<p><a href='https://www.amazon.de/dp/B0?tag=x-21'>https://www.amazon.de/dp/B0?tag=x-21</a></p>",
    'https://www.amazon.de/dp/B0?tag=x-21',
  ],
  [
    "<p><a href='https://www.amazon.de/dp/B0?tag=x-21'>www.amazon.de</a></p>",
    '[www.amazon.de](https://www.amazon.de/dp/B0?tag=x-21)',
  ],
  [
    "<p><a href='#x'>b</a></p><p><a name='x'></a></p><h2>Eins</h2><p>c</p>",
    '[b](#eins)\n\n## Eins\n\nc',
  ],
  [
    "<p><a href='#x'>b</a></p><p id='x'>Text</p><h2>Eins</h2><p>c</p>",
    'b\n\nText\n\n## Eins\n\nc',
    'Sprungmarke entfernt, ihr Text bleibt („b“)',
  ],
  ["<p><a href='#x'>b</a></p><h2>E<a id='x'>ins</a></h2><p>c</p>", '[b](#eins)\n\n## Eins\n\nc'],
  ["<p><a href='#eins'>b</a></p><h2>Eins</h2><p>c</p>", '[b](#eins)\n\n## Eins\n\nc'],
  [
    "<p><a href='#x'>b</a></p><span id='x'></span><p>c</p><h2>Eins</h2><p>d</p>",
    'b\n\nc\n\n## Eins\n\nd',
    'Sprungmarke entfernt, ihr Text bleibt („b“)',
  ],
  ["<p>a <span style='font-weight:bold'>b</span> c</p>", 'a **b** c'],
  ["<p>a <span style='font-weight: 600'>b</span> c</p>", 'a **b** c'],
  ["<p>a <span style='font-weight:700 !important'>b</span> c</p>", 'a **b** c'],
  ["<p>a <span style='font-weight:500'>b</span> c</p>", 'a b c'],
  ["<p>a <span style='font-weight:bolder'>b</span> c</p>", 'a **b** c'],
  ["<p>a <span style='font-style:italic'>b</span> c</p>", 'a *b* c'],
  ["<p>a <span style='font-style:oblique 3deg'>b</span> c</p>", 'a *b* c'],
  ["<p>a <span style='FONT-STYLE: ITALIC'>b</span> c</p>", 'a *b* c'],
  ["<p>a <span style='text-decoration:underline line-through'>b</span> c</p>", 'a ~~b~~ c'],
  ["<p>a <span style='text-decoration-line:line-through'>b</span> c</p>", 'a ~~b~~ c'],
  ["<p>a <span style='vertical-align:super'>b</span> c</p>", 'a <sup>b</sup> c'],
  ["<p>a <span style='vertical-align:sub'>b</span> c</p>", 'a <sub>b</sub> c'],
  [
    "<p>a <span style='display:none'>b</span> c</p>",
    'a c',
    'Unsichtbarer Text nicht übernommen: „b“',
  ],
  [
    "<p>a <span style='visibility:hidden'>b</span> c</p>",
    'a c',
    'Unsichtbarer Text nicht übernommen: „b“',
  ],
  [
    "<p>a <span style='mso-hide:all'>b</span> c</p>",
    'a c',
    'Unsichtbarer Text nicht übernommen: „b“',
  ],
  ["<p>a <span style='color:red'>b</span> c</p>", 'a b c'],
  ["<p>a <font style='font-weight:bold'>b</font> c</p>", 'a **b** c'],
  ["<p style='font-weight:bold'>b c</p><p>d</p>", 'b c\n\nd'],
  [
    "<p>a <b style='font-weight:normal'>b</b> <strong style='font-weight:400'>c</strong> <i style='font-style:normal'>d</i> <em style='font-style:normal'>e</em> <b style='font-style:normal'>f</b></p>",
    'a b c d e **f**',
  ],
  ["<p>a <b style='font-weight:bold'>b</b></p>", 'a **b**'],
  ['<p hidden>b</p><p>a</p>', 'a', 'Unsichtbarer Text nicht übernommen: „b“'],
  [
    "<style>.c1{font-weight:700} .c2 {font-style:italic}</style><p>a <span class='c1 c2'>b</span> <span class='c3'>c</span></p>",
    'a ***b*** c',
  ],
  [
    '<p>a <ins>b</ins> <mark>c</mark> <u>d</u> <u>e</u></p>',
    'a b c d e',
    'Unterstreichung nicht übernommen (3-mal)',
    'Farbige Hervorhebung nicht übernommen',
  ],
  ['<p>a <math><mi>x</mi></math></p>', 'a x', 'Formel nur als Text übernommen'],
  ['<p>a<sup>2</sup> b<sub>i</sub></p>', 'a<sup>2</sup> b<sub>i</sub>'],
  [
    "<p>a <abbr title='Allgemein'>b</abbr> <dfn title='c'>c</dfn></p>",
    'a b c',
    'Erklärung einer Abkürzung nicht übernommen: „Allgemein“ (b)',
  ],
  [
    "<p>a <code class='language-js'>b</code></p><pre><code class='language-js'>c</code></pre>",
    'a `b`\n\n```js\nc\n```',
  ],
  ['<p>a­b​c</p>', 'abc', 'Unsichtbare Trennzeichen entfernt'],
  ['<p>a</p><script>b</script><script>c</script>', 'a', 'Programmcode (Skript) entfernt (2-mal)'],
  [
    '<p>a</p><script>b</script><template>c</template>',
    'a',
    'Vorlage der Seite (template) nicht übernommen: „c“ (nach „… Titel a“)',
    'Programmcode (Skript) entfernt',
  ],
  ["<p class='title'>b</p><p>a</p>", '## b\n\na'],
  ["<p class='MsoTitle'>b</p><p>a</p>", '## b\n\na'],
  ["<p class='x MsoIntenseQuote'>b</p>", '> b'],
  ["<p class='xMsoQuote'>b</p>", 'b'],
  [
    "<p>a</p><embed src='b.swf'>",
    'a',
    'Eingebetteter Inhalt nicht übernommen: „b.swf“ (nach „… Titel a“)',
  ],
  [
    "<p>a</p><iframe src='https://b.de/'></iframe>",
    'a',
    'Eingebettete Seite nicht übernommen: „https://b.de/“ (nach „… Titel a“)',
  ],
  [
    "<p>a</p><object data='b.pdf'></object>",
    'a',
    'Eingebetteter Inhalt nicht übernommen: „b.pdf“ (nach „… Titel a“)',
  ],
  [
    "<p>a</p><video src='b.mp4'></video>",
    'a',
    'Video nicht übernommen: „b.mp4“ (nach „… Titel a“)',
  ],
  [
    "<p>a</p><p><input type='text' value='b'></p>",
    'a',
    'Eingabefeld nicht übernommen (nach „… Titel a“)',
  ],
  [
    '<p>a</p><p><button>b</button></p>',
    'a',
    'Schaltfläche nicht übernommen: „b“ (nach „… Titel a“)',
  ],
  [
    '<p>a</p><svg><text>b</text></svg>',
    'a',
    'Zeichnung (SVG) nicht übernommen: „b“ (nach „… Titel a“)',
  ],
  [
    "<p>a</p><div class='tiktok-embeds' cite='https://www.tiktok.com/@a/video/7234567890123456789'>b</div>",
    'a\n\nb',
  ],
  [
    "<p>a</p><blockquote class='x instagram-media y' data-instgrm-permalink='https://www.instagram.com/p/CuZ7Yabc/'>b</blockquote>",
    'a\n\n<Video url="https://www.instagram.com/p/CuZ7Yabc/" title="Beitrag bei Instagram" />',
    'Video ohne Titel; schreibe in `title`, was zu sehen ist: „https://www.instagram.com/p/CuZ7Yabc/“',
  ],
  ['<p>a</p><!--more-->', 'a'],
  ['<p>a</p><!--nextpage -->', 'a'],
  ['<p>a</p><!--more text-->', 'a', 'Kommentar nicht übernommen: „more text“'],
  ['<p>a</p><!-- /wp:x-->', 'a'],
  ['<p>a</p><!--?xml-->', 'a'],
  ['<p>a</p><!--[endif]-->', 'a'],
  ['<p>a</p><!--EndFragment-->', 'a'],
  ['<p>a</p><!--StartFragmentX-->', 'a'],
  ['<p>a</p><!--x wp:-->', 'a', 'Kommentar nicht übernommen: „x wp:“'],
  ["<div title='header'></div><p title='header'>b</p>", 'b'],
  [
    "<p class='msotoc1'>b</p><p>a</p>",
    'a',
    'Zeile des Inhaltsverzeichnisses weggelassen, die Website macht ein eigenes',
  ],
  ["<p>a <a class='msocomoff'>b</a></p>", 'a'],
  [
    '<table><tr><th>a<th colspan=2>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
    '| a | b | |\n| - | - | - |\n| c | d | e |\n| | f | g |',
    'Verbundene Tabellenzelle getrennt (2-mal)',
  ],
  [
    '<table><tr><td colspan=9>a</td></tr></table>',
    'a',
    'Tabelle mit einer Spalte als Text übernommen',
  ],
  ['<table></table><p>a</p>', 'a'],
  [
    '<table><tr><td>a<table><tr><td>b<td>c</table></td><td>d</td></tr></table>',
    '| a<br />b<br />c | d |\n| - | - |',
    'Tabelle in einer Tabelle als Text übernommen',
  ],
  [
    '<table><tr><td><ul><li>a<li>b</ul></td><td align=right>c<p>d<h2>e</h2></td></tr></table>',
    '| a<br />b | c<br />d<br />e |\n| - | -: |',
  ],
  [
    '<table><tfoot><tr><td>a<td>b</tfoot><thead><tr><th>c<th>d</thead></table>',
    '| a | b |\n| - | - |\n| c | d |',
  ],
  ['<table><tr><td colspan=x>a<td rowspan=0>b</table>', '| a | b |\n| - | - |'],
  [
    "<table><tr><td> <td>a<tr><td><img src='a.png' alt='A'><td><div> </div>b</table>",
    '| | a |\n| - | - |\n| ![A](./titel/bild-1.png) | b |',
  ],
  ['<table><caption>x</caption><tr><td>a<td>b</table>', 'x\n\n| a | b |\n| - | - |'],
])('of a web page, %j is written as %j', async (source, written, ...remarks) => {
  const article = await importBytes('x.html', `<h1>Titel</h1>${source}`, { 'a.png': PNG });
  expect([bodyOf(article), ...article.remarks]).toEqual([written, ...remarks]);
});

test.each([
  ['<head><script>a()</script><style>b</style></head>', []],
  ['<body><script>a()</script>', ['Programmcode (Skript) entfernt']],
])('of a whole page, %j says nothing to readers', async (source, remarks) => {
  const article = await importBytes('x.html', `<html>${source}<h1>Titel</h1><p>a</p></html>`);
  expect([bodyOf(article), article.remarks]).toEqual(['a', remarks]);
});

test.each([
  [' ', ''],
  [' javascript:x() ', ': „javascript:x()“'],
])('a link to %j is remarked on without white space', async (href, target) => {
  const { remarks } = await importBytes('x.html', `<h1>Titel</h1><p>a <a href="${href}">b</a></p>`);
  expect(remarks.map((remark) => remark.replace(/ \((?:ohne|nicht)[^)]*\)*:?\)/, ''))).toEqual([
    `Link entfernt, sein Text bleibt${target} („b“)`,
  ]);
});
