import { expect, test } from 'vitest';
import { bodyOf, importBytes } from './import-fixture.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NOT_TAKEN = (title: string) => [
  `Link oder Fußnote in der Überschrift nicht übernommen („${title}“)`,
];

test.each<[what: string, html: string, title: string, body: string, remarks: string[]]>([
  ['a plain headline', '<h1>Ein Titel</h1><p>a</p>', 'Ein Titel', 'a', []],
  [
    'an empty headline before the title',
    '<h1> </h1><h1>Ein Titel</h1><p>a</p>',
    'Ein Titel',
    'a',
    [],
  ],
  [
    'an empty heading in the text',
    '<h1>Ein Titel</h1><p>a</p><h2></h2><h2>&nbsp;</h2><p>b</p>',
    'Ein Titel',
    'a\n\nb',
    [],
  ],
  [
    'a heading of a line break',
    '<h1>Ein Titel</h1><p>a</p><h2><br></h2><p>b</p>',
    'Ein Titel',
    'a\n\nb',
    [],
  ],
  [
    'a heading of characters only',
    '<h1>Ein Titel</h1><p>a</p><h2>***</h2><p>b</p>',
    'Ein Titel',
    'a\n\n---\n\nb',
    [],
  ],
  ['a headline of two lines', '<h1>Ein<br>Titel</h1><p>a</p>', 'Ein Titel', 'a', []],
  ['a bold headline', '<h1><b>Ein</b> <i>Titel</i></h1><p>a</p>', 'Ein Titel', 'a', []],
  [
    'a link in the headline',
    '<h1>Ein <a href="https://a.de/">Titel</a></h1><p>a</p>',
    'Ein Titel',
    'a',
    NOT_TAKEN('Ein Titel'),
  ],
  [
    'a footnote in the headline',
    '<h1>Ein Titel<a href="#fn1" id="r1"><sup>1</sup></a></h1><p>a</p><ol><li id="fn1">Eine Note. <a href="#r1">↩</a></li></ol>',
    'Ein Titel',
    'a\n\nEine Note.',
    NOT_TAKEN('Ein Titel'),
  ],
  [
    'a link in a heading',
    '<h1>Ein Titel</h1><h2>Ein <a href="https://a.de/">Ziel</a></h2><p>a</p>',
    'Ein Titel',
    '## Ein [Ziel](https://a.de/)\n\na',
    [],
  ],
  [
    'a heading in a quotation',
    '<h1>Ein Titel</h1><blockquote><h2>b</h2><p>c</p></blockquote>',
    'Ein Titel',
    '> **b**\n>\n> c',
    [],
  ],
  [
    'levels that jump',
    '<h1>Ein Titel</h1><h3>b</h3><h6>c</h6><h3>d</h3><p>e</p>',
    'Ein Titel',
    '## b\n\n### c\n\n## d\n\ne',
    [],
  ],
  [
    'a heading far below as that of a section',
    '<p>a</p><p>b</p><p>c</p><p>d</p><h1>Kein Titel</h1><p>e</p>',
    'x',
    'a\n\nb\n\nc\n\nd\n\n## Kein Titel\n\ne',
    [],
  ],
  [
    'a heading after three paragraphs as title',
    '<p>a</p><p>b</p><p>c</p><h1>Ein Titel</h1><p>e</p>',
    'Ein Titel',
    'a\n\nb\n\nc\n\ne',
    [],
  ],
  [
    'a second-level heading after one paragraph as title',
    '<p>a</p><h2>Ein Titel</h2><p>e</p>',
    'Ein Titel',
    'a\n\ne',
    [],
  ],
  [
    'a second-level heading after two as that of a section',
    '<p>a</p><p>b</p><h2>Kein Titel</h2><p>e</p>',
    'x',
    'a\n\nb\n\n## Kein Titel\n\ne',
    [],
  ],
  [
    'a bold line at the end as text',
    '<h1>Ein Titel</h1><p>a</p><p><b>Ende</b></p>',
    'Ein Titel',
    'a\n\n**Ende**',
    [],
  ],
  [
    'a bold sentence as text',
    '<h1>Ein Titel</h1><p><b>Ein Satz.</b></p><p>a</p>',
    'Ein Titel',
    '**Ein Satz.**\n\na',
    [],
  ],
  ['a bold line as title', '<p><b>Ein Titel</b></p><p>a</p>', 'Ein Titel', 'a', []],
  [
    'a bold line of 110 characters as title',
    `<p><b> ${'x'.repeat(110)} </b></p><p>a</p>`,
    'x'.repeat(110),
    'a',
    [],
  ],
  [
    'a bold line of 111 characters as text',
    `<p><b>${'x'.repeat(111)}</b></p><p>a</p>`,
    'x',
    `**${'x'.repeat(111)}**\n\na`,
    [],
  ],
  [
    'a bold line before a byline and a heading as title',
    '<p><b>Ein Titel</b></p><p>Von Eva</p><h1>b</h1><p>c</p>',
    'Ein Titel',
    'Von Eva\n\n## b\n\nc',
    [],
  ],
  [
    'a bold line before a headline as that of a section',
    '<p><b>Handel</b></p><h1>Ein Titel</h1><p>c</p>',
    'Ein Titel',
    '## Handel\n\nc',
    ['Fette Zeilen als Zwischenüberschriften gelesen: 1'],
  ],
  [
    'a bold line as heading where there is no other',
    '<h1>Ein Titel</h1><p>a</p><p><b>b <i>c</i></b></p><p>d</p>',
    'Ein Titel',
    'a\n\n## b c\n\nd',
    ['Fette Zeilen als Zwischenüberschriften gelesen: 1'],
  ],
  [
    'two bold lines as headings',
    '<h1>Ein Titel</h1><p>a</p><p><b>b</b></p><p>c</p><p><b>d</b></p><p>e</p>',
    'Ein Titel',
    'a\n\n## b\n\nc\n\n## d\n\ne',
    ['Fette Zeilen als Zwischenüberschriften gelesen: 2'],
  ],
  [
    'bold lines in a row as text, up to the last',
    '<h1>Ein Titel</h1><p>a</p><p><b>b</b></p><p><b>c</b></p><p>d</p>',
    'Ein Titel',
    'a\n\n**b**\n\n## c\n\nd',
    ['Fette Zeilen als Zwischenüberschriften gelesen: 1'],
  ],
  [
    'bold words in a line as text',
    '<h1>Ein Titel</h1><p><b>b</b> c</p><p>d</p>',
    'Ein Titel',
    '**b** c\n\nd',
    [],
  ],
  [
    'bold lines beside headings as text',
    '<h1>Ein Titel</h1><h2>a</h2><p><b>b</b></p><p>c</p>',
    'Ein Titel',
    '## a\n\n**b**\n\nc',
    [],
  ],
  ...[':', ',', ';'].map((mark): [string, string, string, string, string[]] => [
    `a bold line that ends with ${mark} as text`,
    `<h1>Ein Titel</h1><p><b>b${mark}</b></p><p>c</p>`,
    'Ein Titel',
    `**b${mark}**\n\nc`,
    [],
  ]),
  [
    'a heading in a list',
    '<h1>Ein Titel</h1><ul><li><h2>b</h2><p>c</p></li></ul>',
    'Ein Titel',
    '- **b**\n\n  c',
    [],
  ],
])('reads %s', async (_, html, title, body, remarks) => {
  const article = await importBytes('x.html', html);
  expect([article.title, bodyOf(article), article.remarks]).toEqual([title, body, remarks]);
});

test('a heading that is a picture becomes a paragraph of it', async () => {
  const text = '# Ein Titel\n\na\n\n## ![Ein Stapel Kartons](a.png)\n\nb\n';
  const article = await importBytes('x.md', text, { 'a.png': PNG });
  expect(bodyOf(article)).toBe('a\n\n![Ein Stapel Kartons](./ein-titel/bild-1.png)\n\nb');
});

test.each([
  ['a picture in the headline', '# Ein ![Karton](a.png) Titel\n\na', []],
  ['a bold line before a footnote', '# Ein Titel\n\na[^1]\n\n**b**\n\n[^1]: c', []],
  ['a title given elsewhere', '---\ntitle: Ein Titel\n---\n\n# Ein  Titel!\n\na', []],
])('remarks on %s', async (_, text, remarks) => {
  const article = await importBytes('x.md', text, { 'a.png': PNG });
  expect([article.title, article.remarks]).toEqual(['Ein Titel', remarks]);
  expect(bodyOf(article)).not.toContain('#');
});

test('a heading of other words than the title given elsewhere stays', async () => {
  const text = '---\ntitle: Ein Titel\n---\n\n# Ein anderer\n\na';
  expect(bodyOf(await importBytes('x.md', text))).toBe('## Ein anderer\n\na');
});
